import autocannon from "autocannon";

/** One request as it is sent. */
export interface Sent {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Who stands behind one connection: what they send next, and what they hear. */
export interface Visitor {
  readonly send: () => Sent;
  readonly hear?: (status: number) => void;
}

export interface Pressed {
  readonly answers: number;
  readonly seconds: number;
  /** Of each answer, in milliseconds. */
  readonly times: readonly number[];
  /** How many answers had another status than the one wanted. */
  readonly wrong: number;
}

export interface Press {
  readonly origin: string;
  /** One a connection. */
  readonly visitors: readonly Visitor[];
  readonly wanted: number;
  /** For how long, or how many requests in all, whichever is over first. */
  readonly seconds: number;
  readonly most?: number;
}

/** Lets the visitors loose on a server, each on a connection of its own, one request after the other. */
export async function press({ origin, visitors, wanted, seconds, most }: Press): Promise<Pressed> {
  let next = 0;
  let wrong = 0;
  let last = 0;
  const times: number[] = [];
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const running = autocannon(
      {
        url: origin,
        connections: visitors.length,
        ...(most === undefined ? { duration: seconds } : { amount: most }),
        sampleInt: 50,
        timeout: 20,
        setupClient: (client) => {
          const visitor = visitors[next % visitors.length];
          next += 1;
          if (visitor !== undefined) client.setRequests([requestOf(visitor)]);
        },
      },
      (error: unknown) => {
        clearTimeout(stop);
        if (error === null || error === undefined) resolve();
        else reject(error instanceof Error ? error : new Error("The load could not be made"));
      },
    );
    running.on("response", (_client, status, _bytes, milliseconds) => {
      last = performance.now();
      times.push(milliseconds);
      if (status !== wanted) wrong += 1;
    });
    running.on("reqError", () => (wrong += 1));
    const stop = setTimeout(() => running.stop(), seconds * 1000);
  });
  return { answers: times.length, seconds: Math.max(last - began, 1) / 1000, times, wrong };
}

function requestOf({ send, hear }: Visitor): autocannon.Request {
  // Who hears nothing sends the same each time.
  if (hear === undefined) return send();
  return {
    setupRequest: (request) => ({ ...request, ...send() }),
    onResponse: (status) => hear(status),
  };
}
