"use strict";
/**
 * What every npm script goes through: `node app/processes/launch.cjs <what> [arguments]`. It makes sure that Node is new
 * enough, that the packages are installed and that the build is current, and then becomes the process asked for.
 *
 * This file and those in launch/ must parse on Node 8 (no `?.`, `??`, optional catch binding or `node:` names), so that an old
 * Node says what is wrong instead of a syntax error; and they use no package, since none may be installed yet.
 * They speak on the error output: what `council` prints is its own alone.
 */
const spawn = require("child_process").spawn;
const path = require("path");
const nodeVersion = require("./launch/node-version.cjs");
const packages = require("./launch/packages.cjs");
const buildStamp = require("./launch/build-stamp.cjs");
const port = require("./launch/port.cjs");
const turn = require("./launch/turn.cjs");

const root = path.resolve(__dirname, "../..");

/** `built` runs what was built, with the packages that run it; `tsx` runs the source, with all packages. */
const COMMANDS = {
  portal: { built: "build/processes/portal.js", serves: true },
  council: { built: "build/processes/council.js" },
  build: { rebuild: true },
  dev: { tsx: "app/processes/portal.ts", args: ["--dev"], serves: true },
  tests: { tsx: "test/support/run-all.ts", needsBuild: true },
  check: { tsx: "test/support/check.ts" },
  faults: { tsx: "test/faults/run.ts", needsBuild: true },
  pictures: { tsx: "test/support/take-pictures.ts", needsBuild: true },
  furniture: { tsx: "test/support/furniture.ts" },
  bench: { tsx: "test/load/run.ts", needsBuild: true },
  growth: { tsx: "test/load/growth/run.ts", needsBuild: true },
  clamd: { tsx: "test/clamd/run.ts" },
  lists: { tsx: "test/load/lists/run.ts", needsBuild: true },
};

function say(line) {
  process.stderr.write(line + "\n");
}

/** A sentence for the person at the keyboard, and the end. */
function refuse(sentence) {
  say(sentence);
  process.exit(1);
}

function whatIsMissing(command) {
  const installed = packages.whatIsInstalled(root);
  const stale = command.rebuild || ((command.built || command.needsBuild) && !buildStamp.isBuildCurrent(root));
  const enough = installed === "all" || (installed === "running" && command.built && !stale);
  return { install: !enough, build: Boolean(stale) };
}

async function prepare(command) {
  let missing = whatIsMissing(command);
  if (!missing.install && !missing.build) return;
  if (command.serves) {
    const taken = port.wantedPort(root, process.env);
    const sentence = taken === undefined ? undefined : await port.whyNotThisPort(taken);
    if (sentence !== undefined) refuse(sentence);
  }
  const closed = packages.unwritable([root, ".cache", "node_modules", "build"].map((each) => path.resolve(root, each)));
  if (closed !== undefined) refuse(closed);
  const own = await turn.takeTurn(root, say);
  // Another command may have done it while this one waited.
  missing = whatIsMissing(command);
  if (missing.install) await install(own);
  if (missing.build) await build(own);
  own.giveBack();
}

async function install(own) {
  say("Installing the packages; the first time this takes about a minute.");
  // NODE_ENV=production or a person's own npm settings would leave out what building needs.
  const args = ["ci", "--no-audit", "--no-fund", "--include=dev", "--include=optional"];
  const npm = process.env.npm_execpath;
  const ended =
    npm && /\.c?js$/.test(npm)
      ? await follow(process.execPath, [npm].concat(args), "installing", own)
      : await follow(process.platform === "win32" ? "npm.cmd" : "npm", args, "installing", own);
  if (ended.code !== 0) refuse(packages.whyNotInstalled(ended.output, root));
  if (packages.whatIsInstalled(root) !== "all") {
    refuse(
      "npm ci ended well, and yet packages of package-lock.json are missing from node_modules: delete node_modules and start again.",
    );
  }
}

async function build(own) {
  say("Building the portal.");
  const ended = await follow(process.execPath, ["app/processes/build.mjs"], "building", own);
  if (ended.code !== 0) refuse("The portal could not be built; the words above say why.");
}

/** Runs a program to its end, passing on what it says and a sign of life every four seconds. */
function follow(file, args, doing, own) {
  return new Promise(function (resolve) {
    let seconds = 0;
    let output = "";
    const child = spawn(file, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: /\.cmd$/.test(file) });
    const timer = setInterval(function () {
      seconds += 4;
      say("Still " + doing + "… " + seconds + " s");
    }, 4000);
    if (child.pid) own.hasStarted(child.pid);
    let stopped = false;
    // The turn is only given back when the program has ended: two at once would spoil each other's files. npm may go on
    // for minutes after being asked to end; what it leaves half done is done again next time.
    const stop = function (signal) {
      if (!stopped) setTimeout(() => child.kill("SIGKILL"), 5000);
      stopped = true;
      child.kill(signal);
    };
    ["SIGINT", "SIGTERM", "SIGHUP"].forEach((signal) => process.on(signal, stop));
    const pass = function (chunk) {
      process.stderr.write(chunk);
      output = (output + chunk).slice(-20000);
    };
    const end = function (code) {
      clearInterval(timer);
      if (stopped) process.exit(130);
      ["SIGINT", "SIGTERM", "SIGHUP"].forEach((signal) => process.removeListener(signal, stop));
      resolve({ code: code, output: output });
    };
    child.stdout.on("data", pass);
    child.stderr.on("data", pass);
    child.on("error", function (error) {
      say(String(error.message));
      end(-1);
    });
    child.on("close", end);
  });
}

/** From here on this process only carries signals to the one asked for, and its answer back. */
function become(command, rest) {
  const before = command.tsx ? ["--import", "tsx", command.tsx] : ["--enable-source-maps", command.built];
  const mode = command.built ? "production" : process.env.NODE_ENV;
  const env = Object.assign({}, process.env, mode ? { NODE_ENV: mode } : {});
  const child = spawn(process.execPath, before.concat(command.args || [], rest), {
    cwd: root,
    stdio: "inherit",
    env: env,
  });
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach(function (signal) {
    process.on(signal, function () {
      // A terminal's Ctrl-C has already reached the child: a second one would mean "at once".
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  });
  child.on("exit", function (code, signal) {
    process.exit(code === null ? 128 + (signal === "SIGINT" ? 2 : signal === "SIGTERM" ? 15 : 9) : code);
  });
}

async function main(what, rest) {
  const wrongNode = nodeVersion.whyNotThisNode(process.versions.node, require("../../package.json").engines.node);
  if (wrongNode !== undefined) refuse(wrongNode);
  const command = COMMANDS[what];
  if (command === undefined)
    refuse("There is no such command: choose one of " + Object.keys(COMMANDS).join(", ") + ".");
  await prepare(command);
  if (command.built || command.tsx) become(command, rest);
}

main(process.argv[2], process.argv.slice(3)).catch(function (error) {
  say(error.stack);
  process.exit(1);
});
