/**
 * The thirteen providers of the schools framework with their 22 schools and colleges. A provider that has homes too is
 * named by its key alone. A line for each setting: name, kind, place, how many and whom, needs, placements it offers (day,
 * weekly, termly, full year), pounds a week in term time for Core, Enhanced, Specialist and Complex support.
 */
export const schoolProviders = `
elm
- Elm View School | SPECIAL_SCHOOL | Gateshead NE10 | 40 places, 4-19 ANY | N1 N2 | D W | 720 980 1420 -
- Elm View Sixth Form | SPECIAL_COLLEGE | Gateshead NE10 | 18 places, 16-25 ANY | N1 N2 | D | 690 940 1360 -
beckside
- Beckside School | SPECIAL_SCHOOL | Durham DH1 | 32 places, 7-16 ANY | N2 N4 | D W | 760 1040 1530 2480
- Ford House School | SPECIAL_SCHOOL | Spennymoor DL16 | 14 places, 11-19 ANY | N4 | D F | 810 1110 1640 2760
lantern
- Lantern Learning Centre | SPECIAL_SCHOOL | Newcastle upon Tyne NE4 | 24 places, 9-16 ANY | N4 N8 | D | 680 930 1380 -
brambles
- Brambles School | SPECIAL_SCHOOL | Morpeth NE61 | 28 places, 6-16 ANY | N1 N8 | D W | 700 950 1390 -
yarrow
- Yarrow School | SPECIAL_SCHOOL | Alnwick NE66 | 45 places, 3-19 ANY | N3 N5 | D T F | 890 1240 1880 3120
- Yarrow College | SPECIAL_COLLEGE | Alnwick NE66 | 20 places, 16-25 ANY | N3 N5 | D F | 870 1190 1810 3050
hawthorn | Hawthorn Learning Trust | CHARITY LARGE | Rosalind Peel, Grant Ibbotson SB | Darlington DL3
- Hawthorn Hall School | SPECIAL_SCHOOL | Darlington DL3 | 60 places, 5-19 ANY | N1 N2 N8 | D W | 730 990 1440 -
- Hawthorn Park | SPECIAL_SCHOOL | Stockton-on-Tees TS18 | 36 places, 4-16 ANY | N5 N6 | D | 920 1280 1930 3200
- Hawthorn College | SPECIAL_COLLEGE | Darlington DL3 | 30 places, 16-25 ANY | N1 N8 | D W | 710 960 1400 -
tidewell | Tidewell Schools Ltd | COMPANY MEDIUM | Barry Kitching | Sunderland SR2
- Tidewell School | SPECIAL_SCHOOL | Sunderland SR2 | 38 places, 7-19 ANY | N4 N8 | D | 670 910 1350 -
- Tidewell Coast School | SPECIAL_SCHOOL | Seaham SR7 | 22 places, 11-19 MALE | N4 | D T | 790 1080 1590 2610
brightfell | Bright Fell Education Ltd | COMPANY SMALL | Ffion Price | Hexham NE46
- Bright Fell School | SPECIAL_SCHOOL | Hexham NE46 | 26 places, 8-18 ANY | N2 | D W T | 840 1150 1690 2720
- Bright Fell Farm College | SPECIAL_COLLEGE | Hexham NE46 | 16 places, 16-25 ANY | N2 N8 | D W | 780 1060 1560 -
coble | Coble Quay College | CHARITY SMALL | Winnie Osei | North Shields NE30
- Coble Quay College | SPECIAL_COLLEGE | North Shields NE30 | 48 places, 16-25 ANY | N1 N3 N8 | D | 660 900 1330 2210
dene | Dene Valley Autism Trust | CHARITY MEDIUM | Jonathan Askew, Penny Carr SB | Newcastle upon Tyne NE7
- Dene Valley School | SPECIAL_SCHOOL | Newcastle upon Tyne NE7 | 52 places, 4-19 ANY | N1 N3 | D W T | 860 1180 1760 2890
- Dene Valley College | SPECIAL_COLLEGE | Newcastle upon Tyne NE7 | 24 places, 16-25 ANY | N1 N3 | D F | 850 1160 1740 2850
kingfisher | Kingfisher Specialist Schools Ltd | COMPANY MEDIUM | Leanne Cork | Chester-le-Street DH3
- Kingfisher School | SPECIAL_SCHOOL | Chester-le-Street DH3 | 34 places, 5-16 ANY | N2 N4 | D | 740 1000 1470 -
- Kingfisher Lodge School | SPECIAL_SCHOOL | Barnard Castle DL12 | 20 places, 10-18 FEMALE | N4 | W T F | 830 1140 1680 2740
signal | Signal House Education CIC | CIC SMALL | Ivor Bates | Gateshead NE9
- Signal House School | SPECIAL_SCHOOL | Gateshead NE9 | 30 places, 3-19 ANY | N7 | D W | 810 1120 1670 -
stannery | Stannery School Trust | CHARITY SMALL | Olwen Hughes | Middlesbrough TS4
- Stannery School | SPECIAL_SCHOOL | Middlesbrough TS4 | 42 places, 2-19 ANY | N5 N6 | D T | 940 1310 1990 3290
`;
