"use strict";
// Must parse on Node 8: see launch.cjs.
const fs = require("fs");
const path = require("path");

/**
 * What is installed, judged by npm's own record: node_modules/.package-lock.json is written last, so that after an
 * install cut short it is absent, and a person's own `npm ci` needs no mark of ours.
 * "all"; "running" (npm ci --omit=dev: enough to run what is built); or "incomplete".
 */
function whatIsInstalled(root) {
  const wanted = readPackages(path.join(root, "package-lock.json"));
  const present = readPackages(path.join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined) throw new Error("There is no package-lock.json in " + root + ".");
  if (present === undefined || Object.keys(present).some(isForeign.bind(undefined, present))) return "incomplete";
  let answer = "all";
  for (const name of Object.keys(wanted)) {
    // "" is the project itself. Optional packages are those of other systems.
    if (name === "" || wanted[name].optional || isThere(root, name, wanted[name], present[name])) continue;
    if (!wanted[name].dev && !wanted[name].devOptional) return "incomplete";
    answer = "running";
  }
  return answer;
}

function isThere(root, name, wanted, present) {
  if (present === undefined || present.version !== wanted.version) return false;
  if (present.integrity !== wanted.integrity) return false;
  return fs.existsSync(path.join(root, name, "package.json"));
}

/** A node_modules copied from another kind of computer holds programs that do not run here. */
function isForeign(packages, name) {
  const wrong = function (list, here) {
    if (list === undefined || list.length === 0) return false;
    if (list.indexOf("!" + here) >= 0) return true;
    return list[0][0] !== "!" && list.indexOf(here) < 0;
  };
  return wrong(packages[name].os, process.platform) || wrong(packages[name].cpu, process.arch);
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch (error) {
    // Absent, or half-written by an install cut short.
    return undefined;
  }
}

/** The sentence for an `npm ci` that failed with these last words. */
function whyNotInstalled(output, root) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output)) {
    return "The packages could not be fetched: connect this computer to the network (or npm to its proxy) and start again.";
  }
  if (/ENOSPC/.test(output)) return "The disk that holds " + root + " is full: make room and start again.";
  if (/EACCES|EPERM|EROFS/.test(output)) return whyNotWritable(path.join(root, "node_modules"));
  return "The packages could not be installed; npm's own words are above. Mend that and start again.";
}

/** Undefined when everything needed can be written; else the sentence for the first folder that cannot. */
function unwritable(folders) {
  for (const folder of folders) {
    try {
      if (fs.existsSync(folder)) fs.accessSync(folder, fs.constants.W_OK);
    } catch (error) {
      return whyNotWritable(folder);
    }
  }
  return undefined;
}

function whyNotWritable(folder) {
  return (
    "The folder " +
    folder +
    " cannot be written by the user who started this: give it to that user, or clone again into a folder that user owns."
  );
}

module.exports = { whatIsInstalled, whyNotInstalled, unwritable };
