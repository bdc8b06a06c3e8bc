"use strict";
// Must parse on Node 8: see launch.cjs.
const crypto = require("crypto");
const fs = require("fs");
const path = require("path");

/** Everything a build is made from. */
const SOURCES = ["app", "db", "public", "package-lock.json", "remix.config.js", "tsconfig.json", "vite.config.ts"];

/** A hash over the names and contents of all sources. */
function hashOfSources(root) {
  const hash = crypto.createHash("sha256");
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest("hex");
}

function addTo(hash, root, name) {
  const file = path.join(root, name);
  if (!fs.existsSync(file)) return;
  if (!fs.statSync(file).isDirectory()) {
    const content = fs.readFileSync(file);
    hash.update(name + "\0" + content.length + "\0");
    hash.update(content);
    return;
  }
  const entries = fs.readdirSync(file).sort();
  for (const entry of entries) {
    // Editors' and systems' own files.
    if (entry[0] !== ".") addTo(hash, root, name + "/" + entry);
  }
}

function stampFile(root) {
  return path.join(root, "build", "stamp.json");
}

/** False also after a build cut short: the stamp is removed first and written last. */
function isBuildCurrent(root) {
  try {
    return JSON.parse(fs.readFileSync(stampFile(root), "utf8")).sources === hashOfSources(root);
  } catch (error) {
    return false;
  }
}

function removeStamp(root) {
  if (fs.existsSync(stampFile(root))) fs.unlinkSync(stampFile(root));
}

function writeStamp(root, sources) {
  fs.writeFileSync(stampFile(root), JSON.stringify({ sources: sources }) + "\n");
}

module.exports = { hashOfSources, isBuildCurrent, removeStamp, writeStamp };
