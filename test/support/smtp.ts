import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

export interface MailServer {
  readonly url: string;
  /** Everything that arrived, oldest first; a mail sent twice is there once. */
  readonly arrived: readonly ReceivedMail[];
  /** The oldest mail to the address with that subject that nobody has taken yet; waits until it arrives. */
  readonly take: (address: string, subject: RegExp) => Promise<ReceivedMail>;
  readonly stop: () => Promise<void>;
}

const patienceMs = 20_000;

/** A real SMTP server on this machine that keeps what it gets in memory. */
export async function startMailServer(): Promise<MailServer> {
  const arrived: ReceivedMail[] = [];
  const taken = new Set<ReceivedMail>();
  const waiting = new Set<() => void>();

  const receive = async (stream: NodeJS.ReadableStream, to: readonly string[]): Promise<void> => {
    const parsed = await simpleParser(stream as Parameters<typeof simpleParser>[0] & NodeJS.ReadableStream);
    const messageId = parsed.messageId ?? "";
    if (arrived.some((mail) => mail.messageId === messageId)) return;
    arrived.push({ to, subject: parsed.subject ?? "", text: parsed.text ?? "", messageId });
    for (const look of [...waiting]) look();
  };

  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      receive(
        stream,
        session.envelope.rcptTo.map(({ address }) => address),
      ).then(
        () => done(),
        (error: unknown) => done(error instanceof Error ? error : new Error("unreadable mail")),
      );
    },
  });
  const listening = once(server.server, "listening");
  server.listen(0, "127.0.0.1");
  await listening;
  const { port } = server.server.address() as AddressInfo;

  const find = (address: string, subject: RegExp) =>
    arrived.find((mail) => !taken.has(mail) && mail.to.includes(address) && subject.test(mail.subject));

  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    take: (address, subject) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          const subjects = arrived.filter(({ to }) => to.includes(address)).map((mail) => `"${mail.subject}"`);
          reject(
            new Error(`No mail to ${address} about ${String(subject)}; there came ${subjects.join(", ") || "none"}`),
          );
        }, patienceMs);
        const look = (): void => {
          const mail = find(address, subject);
          if (mail === undefined) return;
          clearTimeout(timer);
          waiting.delete(look);
          taken.add(mail);
          resolve(mail);
        };
        waiting.add(look);
        look();
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The one link of a mail to a page of that name: its address without the origin. */
export function linkTo(mail: ReceivedMail, page: string): string {
  const found = new RegExp(`https?://[^\\s/]+(/${page}/[^\\s]+)`, "u").exec(mail.text)?.[1];
  if (found === undefined) throw new Error(`No link to /${page}/ in "${mail.subject}"`);
  return found;
}
