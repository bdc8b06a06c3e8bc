import { drawn, oneOf } from "./shape";

export const firstWords = [
  ..."Alder Ash Aspen Beech Birch Bramble Briar Cedar Cherry Clover Copper Coral Crane Daisy Dawn Drake".split(" "),
  ..."Elder Élan Falcon Fern Fox Garnet Gorse Harbour Hawthorn Hazel Heath Heron Holly Iris Ivy Jasper".split(" "),
  ..."Juniper Kestrel Larch Lark Laurel Linden Maple Marsh Meadow Mill Moor Nest Oak Orchard Otter Pearl".split(" "),
  ..."Pine Poplar Quarry Quay Raven Reed River Robin Rowan Rush Sable Sedge Sorrel Stone Teal Thistle".split(" "),
];
export const secondWords = [
  ..."Bank Bridge Brook Close Corner Court Croft Dale End Farm Field Gate Grange Green Grove Hall".split(" "),
  ..."Haven Hill House Lane Lodge Manor Mead Mount Park Place Point Ridge Side Street View Wood".split(" "),
];
export const lastWords = [
  ...["Care", "Care Ltd", "Children’s Services", "Education Ltd", "Family Services", "Futures", "Homes Ltd"],
  ...["Learning Trust", "Residential Ltd", "School", "Support CIC", "Young People’s Homes"],
];
const shires = "Amber Blythe Calder Derwent Esk Fal Glen Humber Irwell Jarrow Kenn Lune Mere Nidd Ouse Penn".split(" ");
const ends = ["borough", "chester", "dale", "ford", "ham", "mouth", "shire", "side", "ton", "water", "wick", "worth"];

/** The name of a council's area, in SQL. */
export function areaName(list: string): string {
  return `${oneOf(shires, `(${list}) % ${shires.length}`)} || ${oneOf(ends, `((${list}) / ${shires.length}) % ${ends.length}`)}`;
}

/** The name of a supplier, in SQL: as names are, some thousands are alike. */
export function supplierName(number: string): string {
  const first = oneOf(firstWords, drawn(number, 21, firstWords.length));
  const second = oneOf(secondWords, drawn(number, 22, secondWords.length));
  const last = oneOf(lastWords, drawn(number, 23, lastWords.length));
  return `${first} || ' ' || ${second} || ' ' || ${last}`;
}
