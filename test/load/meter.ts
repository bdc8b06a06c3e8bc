/** Loaded before a server under load: tells, when asked, how much processor time its process has used. */

interface Asked {
  readonly ask?: string;
}

process.on("message", ({ ask }: Asked) => {
  if (ask !== "cpu") return;
  const { user, system } = process.cpuUsage();
  process.send?.({ answer: "cpu", value: (user + system) / 1000 });
});
