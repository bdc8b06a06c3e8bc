"use strict";
// Must parse on Node 8: see launch.cjs.
const fs = require("fs");
const path = require("path");

const BEAT_MS = 2000;
const DEAD_MS = 15000;
const FORGOTTEN_MS = 600000;

/**
 * One at a time installs or builds in this folder: `npm start` in one terminal and `npm test` in another would spoil each
 * other's files. Whoever has the turn touches the file every two seconds, so that a killed one is soon seen to be dead;
 * and writes into it the npm or build it has started, which may outlive it.
 */
function takeTurn(root, say) {
  const file = path.join(root, ".cache", "launch.lock");
  return new Promise(function (resolve, reject) {
    let waits = 0;
    function attempt() {
      try {
        if (!fs.existsSync(path.dirname(file))) fs.mkdirSync(path.dirname(file));
        fs.closeSync(fs.openSync(file, "wx"));
        resolve(holdTurn(file));
      } catch (error) {
        if (error.code !== "EEXIST") {
          reject(error);
          return;
        }
        if (isDead(file)) remove(file);
        else if (waits++ % 16 === 0)
          say("Waiting for another command, which is installing or building in this folder…");
        setTimeout(attempt, 250);
      }
    }
    attempt();
  });
}

/** `hasStarted` tells of a program that was started; `giveBack` ends the turn, and so does the end of this process. */
function holdTurn(file) {
  const timer = setInterval(function () {
    const now = Date.now() / 1000;
    if (fs.existsSync(file)) fs.utimesSync(file, now, now);
  }, BEAT_MS);
  function giveBack() {
    clearInterval(timer);
    process.removeListener("exit", giveBack);
    remove(file);
  }
  function hasStarted(pid) {
    fs.writeFileSync(file, String(pid));
  }
  process.on("exit", giveBack);
  return { giveBack: giveBack, hasStarted: hasStarted };
}

function isDead(file) {
  try {
    const silentMs = Date.now() - fs.statSync(file).mtime.getTime();
    const orphan = Number(fs.readFileSync(file, "utf8"));
    // After ten minutes the number belongs to some other program.
    return silentMs > FORGOTTEN_MS || (silentMs > DEAD_MS && !(orphan > 0 && isAlive(orphan)));
  } catch (error) {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function remove(file) {
  try {
    fs.unlinkSync(file);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

module.exports = { takeTurn };
