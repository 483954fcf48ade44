const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/** The manifest with the address that the add-in will be served from; throws where the address is none. */
function manifestAt(manifest, address) {
  const { protocol, href, search, hash } = new URL(address);
  if (protocol !== 'https:' || search !== '' || hash !== '') {
    throw new Error(`PIRA_ADDRESS must be a plain https address, not ${address}`);
  }
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, href.endsWith('/') ? href : `${href}/`);
}

const LONGEST_NAME = 125;
const MARKUP = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The manifest in the name of whoever publishes it; throws where the name is none. */
function manifestOf(manifest, publisher) {
  const name = publisher.trim();
  if (name === '' || name.length > LONGEST_NAME) {
    throw new Error(
      `PIRA_PUBLISHER must be a name of at most ${LONGEST_NAME} characters, not “${publisher}”`,
    );
  }
  const text = name.replaceAll(/[&<>]/gu, (sign) => MARKUP[sign]);
  return manifest.replace(/(?<=<ProviderName>)[^<]*/u, () => text);
}

module.exports = { DEVELOPMENT_ADDRESS, manifestAt, manifestOf };
