/**
 * Forty-five invented providers with the 73 children's homes that are on the list. A line for each provider: key, name,
 * legal form and size, people (the first runs it), place. Then a line for each home: name, place, how many and whom,
 * needs, latest grade, lots, pounds a week for Core, Enhanced, Specialist and Complex support (a dash where not offered),
 * and the round in which it joined.
 */
export const homeProviders = `
larch | Larch House Ltd | COMPANY SMALL | Kate Larkin, Owen Pugh SB, Lily Chan SV | Gateshead NE8
- Larch House | Gateshead NE8 | 5 places, 10-17 ANY | N2 N4 | GOOD | CH1 | 4590 5370 6240 | round 1
- Aspen Lodge | Gateshead NE9 | 3 places, 12-17 ANY | N4 N8 | OUTSTANDING | CH1 | 4170 4950 5820 | round 1
- Damson Row | Birtley DH3 | 4 places, 7-14 ANY | N1 N2 N4 | GOOD | CH1 | 4660 5440 6310 | round 1
rowan | Rowan Care CIC | CIC SMALL | Farah Aziz, Neil Toward SB | Gateshead NE9
- Rowan Lodge | Gateshead NE9 | 6 places, 5-12 FEMALE | N4 | REQUIRES_IMPROVEMENT | CH1 | 4240 5020 5890 | round 1
- Whitebeam | Gateshead NE10 | 2 places, 8-16 ANY | N2 N3 | GOOD | CH1 CH3 | 4730 5510 6380 8130 | round 1
elm | Elm View Trust | CHARITY MEDIUM | George Tait | Gateshead NE10
- Elm View | Gateshead NE10 | 4 places, 11-17 ANY | N1 N8 | GOOD | CH1 | 4310 5090 5960 | round 2
- Elm Cottage | Gateshead NE10 | 4 places, 8-17 MALE | N2 N4 N8 | GOOD | CH1 | 4800 5580 6450 | round 2
beckside | Beckside Children’s Homes Ltd | COMPANY MEDIUM | Alison Hird, Dev Patel SB | Durham DH1
- Beckside | Durham DH1 | 5 places, 10-17 ANY | N1 N4 | OUTSTANDING | CH1 | 4380 5160 6030 | round 1
- Ford House | Spennymoor DL16 | 1 places, 10-17 ANY | N2 N4 | GOOD | CH4 | - - - 9970 | round 1
- Stepping Stones | Brandon DH7 | 4 places, 7-14 FEMALE | N4 N8 | REQUIRES_IMPROVEMENT | CH1 | 4450 5230 6100 | round 1
- Ashlar Row | Consett DH8 | 6 places, 5-12 ANY | N1 N2 N4 | GOOD | CH1 | 4940 5720 6590 | round 2
- Quarry Cottage | Stanley DH9 | 2 places, 8-16 ANY | N4 | GOOD | CH1 | 4520 5300 6170 | round 2
- Lower Beck | Tow Law DL13 | 4 places, 11-17 ANY | N2 N3 | GOOD | CH1 CH3 | 4100 4880 5750 7500 | round 2
harbour | Harbour Light Care Ltd | COMPANY SMALL | Tony Purvis | South Shields NE33
- Harbour Light | South Shields NE33 | 4 places, 8-17 ANY | N1 N8 | OUTSTANDING | CH1 | 4590 5370 6240 | round 1
- Pier House | South Shields NE33 | 5 places, 10-17 ANY | N2 N4 N8 | GOOD | CH1 | 4170 4950 5820 | round 1
fellgate | Fellgate Residential Ltd | COMPANY SMALL | Moira Shields | South Shields NE34
- Fellgate Lodge | South Shields NE34 | 3 places, 12-17 MALE | N1 N4 | REQUIRES_IMPROVEMENT | CH1 CH3 | 4660 5440 6310 8060 | round 2
kittiwake | Kittiwake Homes CIC | CIC SMALL | Jess Robson | North Shields NE30
- Kittiwake House | North Shields NE30 | 4 places, 7-14 ANY | N2 N4 | GOOD | CH1 | 4240 5020 5890 | round 1
- Fish Quay Cottage | North Shields NE30 | 6 places, 5-12 ANY | N4 N8 | GOOD | CH1 | 4730 5510 6380 | round 1
stepping | Stepping Out North CIC | CIC MICRO | Wes Grieveson | Gateshead NE8
- Number Nine | Gateshead NE8 | 2 places, 8-16 ANY | N1 N2 N4 | GOOD | CH1 | 4310 5090 5960 | round 1
brambles | Brambles Care Ltd | COMPANY MEDIUM | Carol Yeadon, Imran Shah SB | Morpeth NE61
- Brambles | Morpeth NE61 | 4 places, 11-17 ANY | N4 | OUTSTANDING | CH1 | 4800 5580 6450 | round 2
- Sloe House | Morpeth NE61 | 4 places, 8-17 ANY | N2 N3 | GOOD | CH1 CH3 | 4380 5160 6030 7780 | round 2
- Blackthorn | Amble NE65 | 5 places, 10-17 FEMALE | N1 N8 | REQUIRES_IMPROVEMENT | CH1 | 4870 5650 6520 | round 2
- Dewberry Cottage | Alnwick NE66 | 3 places, 12-17 ANY | N2 N4 N8 | GOOD | CH1 | 4450 5230 6100 | round 2
- Orchard End | Rothbury NE65 | 4 places, 7-14 ANY | N1 N4 | GOOD | CH1 | 4940 5720 6590 | round 2
whinmoor | Whinmoor Care Ltd | COMPANY SMALL | Pauline Tweedy | Hexham NE46
- Whinmoor | Hexham NE46 | 6 places, 5-12 MALE | N2 N4 | GOOD | CH1 | 4520 5300 6170 | round 1
tarn | Tarn and Dale Ltd | COMPANY SMALL | Luke Sowerby | Barnard Castle DL12
- Tarn House | Barnard Castle DL12 | 2 places, 8-16 ANY | N4 N8 | OUTSTANDING | CH1 | 4100 4880 5750 | round 1
- Daleside | Barnard Castle DL12 | 1 places, 10-17 ANY | N2 N4 | GOOD | CH4 | - - - 9690 | round 1
second | Second Harbour Ltd | COMPANY MICRO | Gemma Stead | Sunderland SR6
- Second Harbour | Sunderland SR6 | 4 places, 8-17 FEMALE | N4 | REQUIRES_IMPROVEMENT | CH1 | 4170 4950 5820 | round 2
lantern | Lantern Children’s Services Ltd | COMPANY MEDIUM | Deborah Ames, Joe Tiplady SB | Newcastle upon Tyne NE4
- Lantern House | Newcastle upon Tyne NE4 | 5 places, 10-17 ANY | N2 N3 | GOOD | CH1 CH3 | 4660 5440 6310 8060 | round 1
- Candle Row | Wallsend NE28 | 3 places, 12-17 ANY | N1 N8 | GOOD | CH1 | 4240 5020 5890 | round 1
- Beacon Lodge | Gateshead NE11 | 4 places, 7-14 ANY | N2 N4 N8 | GOOD | CH1 | 4730 5510 6380 | round 1
oakapple | Oakapple Homes Ltd | COMPANY SMALL | Vikram Rao | Stockton-on-Tees TS18
- Oakapple House | Stockton-on-Tees TS18 | 6 places, 5-12 ANY | N1 N4 | OUTSTANDING | CH1 | 4310 5090 5960 | round 1
redshank | Redshank Care Ltd | COMPANY SMALL | Fiona Whitaker | Seaham SR7
- Redshank | Seaham SR7 | 2 places, 8-16 ANY | N2 N4 | GOOD | CH1 | 4800 5580 6450 | round 2
- Turnstone | Seaham SR7 | 4 places, 11-17 MALE | N4 N8 | REQUIRES_IMPROVEMENT | CH1 | 4380 5160 6030 | round 2
saltmarsh | Saltmarsh Homes Ltd | COMPANY SMALL | Terry Goodfellow | Stockton-on-Tees TS23
- Saltmarsh House | Stockton-on-Tees TS23 | 4 places, 8-17 ANY | N1 N2 N4 | GOOD | CH1 | 4870 5650 6520 | round 1
hearth | Northern Hearth CIC | CIC SMALL | Abena Owusu | Newcastle upon Tyne NE6
- The Hearth | Newcastle upon Tyne NE6 | 5 places, 10-17 ANY | N4 | GOOD | CH1 | 4450 5230 6100 | round 1
- Inglenook | Gateshead NE9 | 3 places, 12-17 ANY | N2 N3 | GOOD | CH1 CH3 | 4940 5720 6590 8340 | round 1
- Chimney Corner | North Shields NE29 | 4 places, 7-14 ANY | N1 N8 N4 | OUTSTANDING | CH1 CH3 | 4520 5300 6170 7920 | round 1
pebble | Pebble Cottage Care Ltd | COMPANY MICRO | Sarah Tindle | Whitley Bay NE26
- Pebble Cottage | Whitley Bay NE26 | 6 places, 5-12 ANY | N2 N4 N8 | GOOD | CH1 | 4100 4880 5750 | round 2
quarry | Quarry Edge Ltd | COMPANY MICRO | Darren Cleasby | Consett DH8
- Quarry Edge | Consett DH8 | 2 places, 8-16 FEMALE | N1 N4 | REQUIRES_IMPROVEMENT | CH1 | 4590 5370 6240 | round 1
swaledene | Swaledene Care Ltd | COMPANY SMALL | Hannah Metcalfe | Richmond DL10
- Swaledene | Richmond DL10 | 4 places, 11-17 ANY | N2 N4 | GOOD | CH2 | 4170 4950 5820 | round 1
throstle | Throstle Nest Homes Ltd | COMPANY SMALL | Jackie Oxley | Leeds LS12
- Throstle Nest | Leeds LS12 | 4 places, 8-17 ANY | N4 N8 | GOOD | CH2 | 4660 5440 6310 | round 2
- Fieldfare | Wakefield WF1 | 5 places, 10-17 MALE | N1 N2 N4 | GOOD | CH2 | 4240 5020 5890 | round 2
upland | Upland House Ltd | COMPANY MICRO | Rob Armstrong | Carlisle CA3
- Upland House | Carlisle CA3 | 1 places, 10-17 ANY | N2 N4 | OUTSTANDING | CH4 | - - - 9830 | round 1
valley | Valley Bridge Care Ltd | COMPANY SMALL | Natalie Usher | Blaydon NE21
- Valley Bridge | Blaydon NE21 | 4 places, 7-14 ANY | N2 N3 | GOOD | CH1 CH3 | 4310 5090 5960 7710 | round 1
- Derwent View | Blaydon NE21 | 6 places, 5-12 FEMALE | N1 N8 | REQUIRES_IMPROVEMENT | CH1 | 4800 5580 6450 | round 1
wren | Wren and Robin Ltd | COMPANY MICRO | Cath Wrenshaw | Sunderland SR2
- Wren House | Sunderland SR2 | 2 places, 8-16 ANY | N2 N4 N8 | GOOD | CH1 | 4380 5160 6030 | round 2
yarrow | Yarrow Children’s Trust | CHARITY MEDIUM | Malcolm Dodds, Ruby Frame SB | Alnwick NE66
- Yarrow House | Alnwick NE66 | 4 places, 11-17 ANY | N1 N4 | GOOD | CH1 | 4870 5650 6520 | round 1
- Meadowsweet | Morpeth NE61 | 4 places, 8-17 ANY | N2 N4 | GOOD | CH1 CH3 | 4450 5230 6100 7850 | round 1
- Tansy Cottage | Wooler NE71 | 5 places, 10-17 ANY | N4 N8 | OUTSTANDING | CH1 | 4940 5720 6590 | round 1
zetland | Zetland Row Homes Ltd | COMPANY MICRO | Pat Loftus | Middlesbrough TS1
- Zetland Row | Middlesbrough TS1 | 3 places, 12-17 ANY | N1 N2 N4 | GOOD | CH1 | 4520 5300 6170 | round 1
anchor | Anchor Point Young People Ltd | COMPANY SMALL | Darius Kent | Hartlepool TS24
- Anchor Point | Hartlepool TS24 | 4 places, 7-14 MALE | N4 | REQUIRES_IMPROVEMENT | CH1 | 4100 4880 5750 | round 2
bluedoor | Blue Door Homes CIC | CIC MICRO | Eve Hutchings | Gateshead NE11
- The Blue Door | Gateshead NE11 | 6 places, 5-12 ANY | N2 N3 | GOOD | CH1 CH3 | 4590 5370 6240 7990 | round 1
causey | Causey Lane Care Ltd | COMPANY MICRO | Ian Brass | Stanley DH9
- Causey Lane | Stanley DH9 | 2 places, 8-16 ANY | N1 N8 | GOOD | CH1 | 4170 4950 5820 | round 1
drift | Drift Cottage Ltd | COMPANY MICRO | Steph Vickers | Blyth NE24
- Drift Cottage | Blyth NE24 | 4 places, 11-17 ANY | N2 N4 N8 | GOOD | CH1 | 4660 5440 6310 | round 2
eastgate | Eastgate Haven Ltd | COMPANY SMALL | Omar Siddiqui | Bishop Auckland DL13
- Eastgate Haven | Bishop Auckland DL13 | 4 places, 8-17 ANY | N1 N4 | OUTSTANDING | CH1 | 4240 5020 5890 | round 1
firtree | Firtree Residential Ltd | COMPANY SMALL | Lorna Gibb | Crook DL15
- Firtree House | Crook DL15 | 5 places, 10-17 ANY | N2 N4 | GOOD | CH1 | 4730 5510 6380 | round 1
- Pinewood | Crook DL15 | 3 places, 12-17 FEMALE | N4 N8 | REQUIRES_IMPROVEMENT | CH1 | 4310 5090 5960 | round 1
gorse | Gorse Hill Care Ltd | COMPANY MICRO | Kevin Snaith | Whickham NE16
- Gorse Hill | Whickham NE16 | 4 places, 7-14 ANY | N1 N2 N4 | GOOD | CH1 | 4800 5580 6450 | round 2
haymeadow | Hay Meadow Homes Ltd | COMPANY SMALL | Bryony Teal | Penrith CA11
- Hay Meadow | Penrith CA11 | 6 places, 5-12 ANY | N4 | GOOD | CH2 CH3 | 4380 5160 6030 7780 | round 1
ivybank | Ivy Bank Children’s Homes Ltd | COMPANY SMALL | Donna Wharton | Newcastle upon Tyne NE15
- Ivy Bank | Newcastle upon Tyne NE15 | 1 places, 10-17 MALE | N2 N4 | GOOD | CH4 | - - - 9970 | round 1
- Ivy Cottage | Ponteland NE20 | 4 places, 11-17 ANY | N1 N8 | OUTSTANDING | CH1 | 4450 5230 6100 | round 1
juniper | Juniper North Ltd | COMPANY MICRO | Adam Foster | Berwick-upon-Tweed TD15
- Juniper House | Berwick-upon-Tweed TD15 | 4 places, 8-17 ANY | N2 N4 N8 | GOOD | CH2 | 4940 5720 6590 | round 2
kestrel | Kestrel Rise Ltd | COMPANY MICRO | Shona Blakey | Washington NE38
- Kestrel Rise | Washington NE38 | 5 places, 10-17 FEMALE | N1 N4 | REQUIRES_IMPROVEMENT | CH1 | 4520 5300 6170 | round 1
limekiln | Limekiln Care Ltd | COMPANY MICRO | Jim Hurworth | Seaton DH7
- Limekiln | Seaton DH7 | 3 places, 12-17 ANY | N2 N4 | GOOD | CH1 | 4100 4880 5750 | round 1
millrace | Millrace Homes Ltd | COMPANY SMALL | Angie Dunbar | York YO31
- Millrace | York YO31 | 4 places, 7-14 ANY | N4 N8 | GOOD | CH2 | 4590 5370 6240 | round 2
newleaf | New Leaf Coast Ltd | COMPANY MICRO | Toby Raffles | Redcar TS10
- New Leaf | Redcar TS10 | 6 places, 5-12 ANY | N1 N2 N4 | GOOD | CH1 | 4170 4950 5820 | round 1
otter | Otter Brook Care Ltd | COMPANY SMALL | Christine Hedley | Prudhoe NE42
- Otter Brook | Prudhoe NE42 | 2 places, 8-16 ANY | N4 | OUTSTANDING | CH1 | 4660 5440 6310 | round 1
- Mill Lade | Prudhoe NE42 | 4 places, 11-17 ANY | N2 N3 | GOOD | CH1 CH3 | 4240 5020 5890 7640 | round 1
plover | Plover House Ltd | COMPANY MICRO | Ellie Sanderson | Sunderland SR4
- Plover House | Sunderland SR4 | 4 places, 8-17 MALE | N1 N8 | REQUIRES_IMPROVEMENT | CH1 | 4730 5510 6380 | round 2
rushgreen | Rush Green Care Ltd | COMPANY MICRO | Mo Farooq | Chester-le-Street DH3
- Rush Green | Chester-le-Street DH3 | 5 places, 10-17 ANY | N2 N4 N8 | GOOD | CH1 CH3 | 4310 5090 5960 7710 | round 1
sandpiper | Sandpiper Homes Ltd | COMPANY SMALL | Gail Turnbull | Ashington NE63
- Sandpiper House | Ashington NE63 | 3 places, 12-17 ANY | N1 N4 | GOOD | CH1 | 4800 5580 6450 | round 1
teasel | Teasel Care CIC | CIC MICRO | Nick Bewley | Darlington DL3
- Teasel House | Darlington DL3 | 4 places, 7-14 ANY | N2 N4 | GOOD | CH1 | 4380 5160 6030 | round 2
`;
