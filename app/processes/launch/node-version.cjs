"use strict";
// Must parse on Node 8: see launch.cjs.

/**
 * Undefined when `version` (such as "20.19.1") is within `range` (package.json's engines: "^20.19 || >=24"),
 * else the sentence to print.
 */
function whyNotThisNode(version, range) {
  const parts = version.replace(/^v/, "").split(".").map(Number);
  const allowed = range.split("||").map(function (each) {
    const match = /^\s*(\^|>=)\s*(\d+)(?:\.(\d+))?\s*$/.exec(each);
    if (match === null) throw new Error("This launcher does not understand the engines of package.json: " + range);
    return { open: match[1] === ">=", major: Number(match[2]), minor: Number(match[3] || 0) };
  });
  const fits = allowed.some(function (each) {
    if (parts[0] === each.major) return parts[1] >= each.minor;
    return each.open && parts[0] > each.major;
  });
  if (fits) return undefined;
  const wanted = allowed.map(function (each) {
    const number = each.minor === 0 ? String(each.major) : each.major + "." + each.minor;
    return each.open ? number + " or any newer" : number + " or a newer " + each.major;
  });
  return (
    "Quayside needs Node " +
    wanted.join(", or ") +
    "; this is Node " +
    parts.join(".") +
    ". Install one of those and start again."
  );
}

module.exports = { whyNotThisNode };
