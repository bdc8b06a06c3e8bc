"use strict";
// Must parse on Node 8: see launch.cjs.
const fs = require("fs");
const net = require("net");
const path = require("path");

/** The PORT the portal will read, or undefined if it is not a number: the portal itself says what is wrong with that. */
function wantedPort(root, env) {
  const file = path.join(root, ".env");
  const written = fs.existsSync(file)
    ? /^\s*(?:export\s+)?PORT\s*=\s*["']?(\d+)/m.exec(fs.readFileSync(file, "utf8"))
    : null;
  const text = env.PORT || (written === null ? "3000" : written[1]);
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535 ? Number(text) : undefined;
}

/**
 * Undefined when the port is free; else the sentence to print. Listens on it for a moment, as the portal will.
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
function whyNotThisPort(port) {
  return new Promise(function (resolve) {
    const probe = net.createServer();
    probe.once("error", function (error) {
      resolve(sentenceFor(error.code, port));
    });
    probe.listen(port, function () {
      probe.close(function () {
        resolve(undefined);
      });
    });
  });
}

function sentenceFor(code, port) {
  if (code === "EADDRINUSE") {
    return (
      "Port " +
      port +
      " is taken by another program, perhaps a portal that already runs: stop it, or choose another port, for example PORT=" +
      (port < 65535 ? port + 1 : 3000) +
      " npm start."
    );
  }
  if (code === "EACCES") {
    return (
      "Port " +
      port +
      " may not be used by the user who started this: choose a port above 1023, for example PORT=3000 npm start."
    );
  }
  return "Port " + port + " cannot be used (" + code + "): choose another, for example PORT=3000 npm start.";
}

module.exports = { wantedPort, whyNotThisPort };
