/** The exit code by which `web` tells the portal that another program took the port: the portal says it in a sentence. */
export const PORT_TAKEN = 98;

/** The portal waits longer than this before it kills; once it is gone, nobody else would. */
const LONGEST_STOP_MS = 25_000;

/**
 * For the processes the portal starts (web, worker): calls `stop` when the portal is gone, even killed, or its terminal
 * closes, and ends this process if that takes too long. May call `stop` more than once.
 */
export function stopWithParent(stop: () => void): void {
  const leave = () => {
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    stop();
  };
  process.on("SIGHUP", leave);
  process.on("disconnect", leave);
  // False: the portal was gone before this was called. Undefined: started by hand, without a portal.
  if ((process.connected as boolean | undefined) === false) leave();
}
