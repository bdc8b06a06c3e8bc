/**
 * Providers of short breaks with their settings, in the way of the homes; the last words of a line say how its
 * application stands: the round has closed and is being assessed.
 */
export const shortBreakProviders = `
littlebreaks | Little Breaks North | CHARITY SMALL | Marjorie Finch, Ross Tully SB | Gateshead NE8
- Saturday House | Gateshead NE8 | 6 places, 5-17 ANY | N1 N3 N5 | OUTSTANDING | SB1 | 980 1240 1710 2390 | decided
- The Treehouse | Blaydon NE21 | 8 places, 0-12 ANY | N3 N5 N6 | GOOD | SB1 | 940 1190 1680 - | recommended
kittiwake
- Kittiwake Weekends | North Shields NE30 | 4 places, 8-17 ANY | N1 N2 | GOOD | SB1 | 890 1130 1590 - | recommended
lantern
- Lantern Sleepovers | Newcastle upon Tyne NE4 | 5 places, 6-16 ANY | N1 N8 | REQUIRES_IMPROVEMENT | SB1 | 860 1090 1540 - | refusal recommended
rowan
- Rowan Respite | Gateshead NE9 | 4 places, 4-17 ANY | N3 N5 | GOOD | SB1 | 930 1180 1660 2310 | submitted
yarrow
- Yarrow Weekends | Alnwick NE66 | 10 places, 3-17 ANY | N3 N5 N6 | OUTSTANDING | SB1 | 990 1260 1750 2450 | submitted
harbour
- Harbour Breaks | South Shields NE33 | 6 places, 8-17 ANY | N1 N4 | GOOD | SB1 | 870 1110 1560 - | withdrawn
stepping
- Number Eleven | Gateshead NE8 | 3 places, 10-17 ANY | N4 | GOOD | SB1 | 840 1070 1510 - | never submitted
`;

/**
 * Three providers that are on no list yet, and homes that others have opened since: they apply in the round that is open
 * now. The last words say how far they are.
 */
export const applicantsNow = `
fairwind | Fairwind Children’s Homes Ltd | COMPANY SMALL | Lou Carmichael, Beth Amos SB | Gateshead NE11
- Fairwind House | Gateshead NE11 | 4 places, 8-17 ANY | N2 N4 | GOOD | CH1 | 4310 5080 5940 | submitted
- Fairwind Cottage | Gateshead NE16 | 2 places, 10-17 ANY | N4 | GOOD | CH1 CH3 | 4490 5270 6150 7890 | submitted again
copperbeech | Copper Beech Futures Ltd | COMPANY MICRO | Hilary Stokoe | Durham DH1
- Copper Beech | Durham DH1 | 3 places, 11-17 ANY | N4 N8 | - | CH1 | 4260 5030 5880 | draft
marigold | Marigold House CIC | CIC MICRO | Shanice Grant | Sunderland SR1
- Marigold House | Sunderland SR1 | 4 places, 7-14 FEMALE | N1 N4 | - | CH1 | 4380 5150 6010 | not registered
valley
- Ryton Bank | Ryton NE40 | 5 places, 8-17 ANY | N1 N4 N8 | GOOD | CH1 | 4350 5120 5990 | submitted
otter
- Ovingham Mill | Ovingham NE42 | 4 places, 9-17 ANY | N2 N4 | GOOD | CH1 | 4420 5200 6080 | submitted
oakapple
- Acorn Cottage | Stockton-on-Tees TS19 | 2 places, 10-17 MALE | N4 | GOOD | CH1 | 4510 5290 6160 | withdrawn
sandpiper
- Curlew Cottage | Blyth NE24 | 3 places, 7-15 ANY | N1 N4 | GOOD | CH1 | 4290 5060 5920 | draft
hearth
- Fender House | Newcastle upon Tyne NE6 | 1 places, 10-17 ANY | N2 N4 | GOOD | CH4 | - - - 9480 | submitted
pebble
- Shingle House | Whitley Bay NE26 | 4 places, 8-16 ANY | N2 N4 | GOOD | CH1 | 4370 5140 6000 | started
`;
