/** Loaded before a server under load: tells, when asked, how much processor time and memory its process has used. */

interface Asked {
  readonly ask?: string;
}

process.on("message", ({ ask }: Asked) => {
  // Bytes of it that are in memory now, whatever they are for.
  if (ask === "rss") process.send?.({ answer: "rss", value: process.memoryUsage.rss() });
  if (ask !== "cpu") return;
  const { user, system } = process.cpuUsage();
  process.send?.({ answer: "cpu", value: (user + system) / 1000 });
});
