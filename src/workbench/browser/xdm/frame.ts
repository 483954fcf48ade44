/** One page of the add-in in a frame, and the conversation that its office.js will hold with the host. */
export interface AddInFrame {
  readonly src: string;
  /** Becomes window.name of the frame, where office.js looks for the conversation. */
  readonly name: string;
  readonly conversationId: string;
  readonly controlId: string;
  readonly hostOrigin: string;
}

const NO_FLAGS = 0;

/**
 * Describes the frame of an add-in page as Excel on the web does it. Host and add-in are https on one host name: office.js
 * checks it and says nothing otherwise. The locale is a BCP 47 tag.
 */
export function addInFrame(page: URL, hostOrigin: string, locale: string, isDialog = false): AddInFrame {
  const conversationId = crypto.randomUUID();
  const controlId = crypto.randomUUID();
  const hostInfo = [
    'Excel',
    'Web',
    '16.01',
    locale,
    crypto.randomUUID(),
    isDialog ? 'isDialog' : '',
    'disableLogging',
    NO_FLAGS,
  ].join('$');
  const src = new URL(page);
  src.searchParams.set('_host_Info', hostInfo);
  const name = JSON.stringify({
    baseFrameName: `addin_${controlId}`,
    hostInfo,
    xdmInfo: [conversationId, controlId, hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
  return { src: src.href, name, conversationId, controlId, hostOrigin };
}
