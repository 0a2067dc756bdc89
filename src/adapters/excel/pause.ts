/** Lets the pane answer in the middle of long work. By a message, not by a timer: those of a page that is not in view run once a second. */
export async function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
  port1.close();
}
