import { HostClass } from '../dispatch/hostClass';
import type { HostObject } from '../dispatch/hostObject';

/** Every page of an add-in says through this service, once, that it listens for commands. */
const addinInternalService = new HostClass<null>({
  name: 'AddinInternalService',
  actions: { NotifyActionHandlerReady: () => undefined },
});

/** The services of the shell around the workbook, by the name under which the client asks for them. */
export const SHELL_SERVICES: ReadonlyMap<string, HostObject> = new Map([
  ['Microsoft.InternalService.AddinInternalService', addinInternalService.of(null)],
]);
