/** Three invented small firms that bake and sell food, with their premises and the lots they are on the list for. */
export const foodFirms = `
auntiebea | Auntie Bea’s Bakehouse | SOLE_TRADER MICRO | Bea Hewitson | Gateshead NE8
- Bakehouse and shop | Gateshead NE8 | BREAD
saltwell | Saltwell Sourdough Ltd | COMPANY MICRO | Finn Gallagher | Gateshead NE9
- Saltwell bakery | Gateshead NE9 | BREAD
threemill | Three Mill Pantry CIC | CIC SMALL | Amina Yusuf, Colin Batey SB | Gateshead NE11
- Three Mill bakery and store | Gateshead NE11 | BREAD GREENS DAIRY
`;
