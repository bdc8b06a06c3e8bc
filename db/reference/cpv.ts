/**
 * The Common Procurement Vocabulary 2008: code with check digit, a tab, the English label. 9,458 lines.
 * Source: Regulation (EC) 213/2008, list as kept in ProzorroUKR/standards (Apache-2.0).
 */
export const cpvLines = `03000000-1	Agricultural, farming, fishing, forestry and related products
03100000-2	Agricultural and horticultural products
03110000-5	Crops, products of market gardening and horticulture
03111000-2	Seeds
03111100-3	Soya beans
03111200-4	Peanuts
03111300-5	Sunflower seeds
03111400-6	Cotton seeds
03111500-7	Sesame seeds
03111600-8	Mustard seeds
03111700-9	Vegetable seeds
03111800-0	Fruit seeds
03111900-1	Flower seeds
03112000-9	Unmanufactured tobacco
03113000-6	Plants used for sugar manufacturing
03113100-7	Sugar beet
03113200-8	Sugar cane
03114000-3	Straw and forage
03114100-4	Straw
03114200-5	Forage
03115000-0	Raw vegetable materials
03115100-1	Raw vegetable materials used in textile production
03115110-4	Cotton
03115120-7	Jute
03115130-0	Flax
03116000-7	Natural rubber and latex, and associated products
03116100-8	Natural rubber
03116200-9	Natural latex
03116300-0	Latex products
03117000-4	Plants used in specific fields
03117100-5	Plants used in perfumery or pharmacy, or for insecticidal or similar purposes
03117110-8	Plants used in perfumery
03117120-1	Plants used in pharmacy
03117130-4	Plants used for insecticidal purposes
03117140-7	Plants used for fungicidal or similar purposes
03117200-6	Seeds of plants used in specific fields
03120000-8	Horticultural and nursery products
03121000-5	Horticultural products
03121100-6	Live plants, bulbs, roots, cuttings and slips
03121200-7	Cut flowers
03121210-0	Floral arrangements
03130000-1	Beverage and spice crops
03131000-8	Beverage crops
03131100-9	Coffee beans
03131200-0	Tea bushes
03131300-1	Maté
03131400-2	Cocoa beans
03132000-5	Unprocessed spices
03140000-4	Animal products and related products
03141000-1	Bulls' semen
03142000-8	Animal products
03142100-9	Natural honey
03142200-0	Snails
03142300-1	Edible products of animal origin
03142400-2	Waxes
03142500-3	Eggs
03143000-5	Products of mixed farming
03144000-2	Agricultural supplies
03200000-3	Cereals, potatoes, vegetables, fruits and nuts
03210000-6	Cereals and potatoes
03211000-3	Cereals
03211100-4	Wheat
03211110-7	Durum wheat
03211120-0	Soft wheat
03211200-5	Maize
03211300-6	Rice
03211400-7	Barley
03211500-8	Rye
03211600-9	Oats
03211700-0	Malt
03211900-2	Grain products
03212000-0	Potatoes and dried vegetables
03212100-1	Potatoes
03212200-2	Dried leguminous vegetables and pulses
03212210-5	Dried leguminous vegetables
03212211-2	Lentils
03212212-9	Chick peas
03212213-6	Dried peas
03212220-8	Pulses
03220000-9	Vegetables, fruits and nuts
03221000-6	Vegetables
03221100-7	Root and tuber vegetables
03221110-0	Root vegetables
03221111-7	Beetroot
03221112-4	Carrots
03221113-1	Onions
03221114-8	Turnips
03221120-3	Tuber vegetables
03221200-8	Fruit vegetables
03221210-1	Beans
03221211-8	Broad beans
03221212-5	Green beans
03221213-2	Runner beans
03221220-4	Peas
03221221-1	Garden peas
03221222-8	Mange-tout
03221230-7	Peppers
03221240-0	Tomatoes
03221250-3	Courgettes
03221260-6	Mushrooms
03221270-9	Cucumbers
03221300-9	Leaf vegetables
03221310-2	Lettuce
03221320-5	Salad leaves
03221330-8	Artichokes
03221340-1	Spinach
03221400-0	Cabbage vegetables
03221410-3	Cabbage
03221420-6	Cauliflower
03221430-9	Broccoli
03221440-2	Brussels sprouts
03222000-3	Fruit and nuts
03222100-4	Tropical fruit and nuts
03222110-7	Tropical fruit
03222111-4	Bananas
03222112-1	Pineapples
03222113-8	Mangoes
03222114-5	Dates
03222115-2	Raisins
03222116-9	Figs
03222117-6	Avocados
03222118-3	Kiwi fruit
03222120-0	Coconuts
03222200-5	Citrus fruit
03222210-8	Lemons
03222220-1	Oranges
03222230-4	Grapefruit
03222240-7	Tangerines
03222250-0	Limes
03222300-6	Non-tropical fruit
03222310-9	Berry fruit
03222311-6	Currants
03222312-3	Gooseberries
03222313-0	Strawberries
03222314-7	Raspberries
03222315-4	Cranberries
03222320-2	Apples, pears and quinces
03222321-9	Apples
03222322-6	Pears
03222323-3	Quinces
03222330-5	Stone fruit
03222331-2	Apricots
03222332-9	Peaches
03222333-6	Cherries
03222334-3	Plums
03222340-8	Grapes
03222341-5	Table grapes
03222342-2	Wine grapes
03222400-7	Olives
03300000-2	Farming, hunting and fishing products
03310000-5	Fish, crustaceans and aquatic products
03311000-2	Fish
03311100-3	Flat fish
03311110-6	Sole
03311120-9	Plaice
03311200-4	Fish of the cod family
03311210-7	Cod
03311220-0	Pollock
03311230-3	Hake
03311240-6	Haddock
03311300-5	Herring
03311400-6	Tuna
03311500-7	Whiting
03311600-8	Whitebait
03311700-9	Salmon
03312000-9	Crustaceans
03312100-0	Oysters
03312200-1	Shellfish
03312300-2	Aquatic invertebrates
03313000-6	Aquatic products
03313100-7	Corals or similar products
03313200-8	Natural sponges
03313300-9	Seaweeds
03313310-2	Algae
03320000-8	Cattle, livestock and small animals
03321000-5	Cattle
03321100-6	Bovine cattle
03321200-7	Calves
03322000-2	Livestock
03322100-3	Sheep
03322200-4	Goats
03322300-5	Horses
03323000-9	Pigs
03324000-6	Live poultry
03325000-3	Small animals
03325100-4	Rabbits
03325200-5	Hares
03330000-3	Farm animal products
03331000-0	Fresh milk from sheep and goats
03331100-1	Sheep's milk
03331200-2	Goats' milk
03332000-7	Wool and animal hair
03332100-8	Shorn wool
03332200-9	Animal hair
03333000-4	Fresh cows' milk
03340000-6	Animal ear tags
03341000-3	Bovine ear tags
03400000-4	Forestry and logging products
03410000-7	Wood
03411000-4	Coniferous wood
03412000-1	Tropical wood
03413000-8	Fuel wood
03414000-5	Rough wood
03415000-2	Softwood
03416000-9	Wood waste
03417000-6	Scrap wood
03417100-7	Sawdust
03418000-3	Logs
03418100-4	Hardwood
03419000-0	Timber
03419100-1	Timber products
03419200-2	Mining timber
03420000-0	Gums
03421000-7	Balsams
03422000-4	Lac
03430000-3	Cork
03431000-0	Natural cork
03432000-7	Basketware
03432100-8	Wickerwork
03440000-6	Forestry products
03441000-3	Ornamental plants, grasses, mosses or lichens
03450000-9	Tree-nursery products
03451000-6	Plants
03451100-7	Bedding plants
03451200-8	Flower bulbs
03451300-9	Shrubs
03452000-3	Trees
03460000-2	Pulp
03461000-9	Wood pulp
03461100-0	Chemical wood pulp
09000000-3	Petroleum products, fuel, electricity and other sources of energy
09100000-0	Fuels
09110000-3	Solid fuels
09111000-0	Coal and coal-based fuels
09111100-1	Coal
09111200-2	Coal-based fuels
09111210-5	Hard coal
09111220-8	Briquettes
09111300-3	Fossil fuels
09111400-4	Wood fuels
09112000-7	Lignite and peat
09112100-8	Lignite
09112200-9	Peat
09113000-4	Coke
09120000-6	Gaseous fuels
09121000-3	Coal gas, mains gas or similar gases
09121100-4	Coal gas or similar gases
09121200-5	Mains gas
09122000-0	Propane and butane
09122100-1	Propane gas
09122110-4	Liquefied propane gas
09122200-2	Butane gas
09122210-5	Liquefied butane gas
09123000-7	Natural gas
09130000-9	Petroleum and distillates
09131000-6	Aviation kerosene
09131100-7	Kerosene jet type fuels
09132000-3	Petrol
09132100-4	Unleaded petrol
09132200-5	Leaded petrol
09132300-6	Petrol with ethanol
09133000-0	Liquefied Petroleum Gas (LPG)
09134000-7	Gas oils
09134100-8	Diesel oil
09134200-9	Diesel fuel
09134210-2	Diesel fuel (0,2)
09134220-5	Diesel fuel (EN 590)
09134230-8	Biodiesel
09134231-5	Biodiesel (B20)
09134232-2	Biodiesel (B100)
09135000-4	Fuel oils
09135100-5	Heating oil
09135110-8	Low-sulphur combustible oils
09200000-1	Petroleum, coal and oil products
09210000-4	Lubricating preparations
09211000-1	Lubricating oils and lubricating agents
09211100-2	Motor oils
09211200-3	Compressor lube oils
09211300-4	Turbine lube oils
09211400-5	Gear oils
09211500-6	Reductor oils
09211600-7	Oils for use in hydraulic systems and other purposes
09211610-0	Liquids for hydraulic purposes
09211620-3	Mould release oils
09211630-6	Anti-corrosion oils
09211640-9	Electrical insulating oils
09211650-2	Brake fluids
09211700-8	White oils and liquid paraffin
09211710-1	White oils
09211720-4	Liquid paraffin
09211800-9	Petroleum oils and preparations
09211810-2	Light oils
09211820-5	Petroleum oils
09211900-0	Lubricating traction oils
09220000-7	Petroleum jelly, waxes and special spirits
09221000-4	Petroleum jelly and waxes
09221100-5	Petroleum jelly
09221200-6	Paraffin wax
09221300-7	Petroleum wax
09221400-8	Petroleum residues
09222000-1	Special spirits
09222100-2	White spirit
09230000-0	Petroleum (crude)
09240000-3	Oil and coal-related products
09241000-0	Bituminous or oil shale
09242000-7	Coal-related products
09242100-8	Coal oil
09300000-2	Electricity, heating, solar and nuclear energy
09310000-5	Electricity
09320000-8	Steam, hot water and associated products
09321000-5	Hot water
09322000-2	Steam
09323000-9	District heating
09324000-6	Long-distance heating
09330000-1	Solar energy
09331000-8	Solar panels
09331100-9	Solar collectors for heat production
09331200-0	Solar photovoltaic modules
09332000-5	Solar installation
09340000-4	Nuclear fuels
09341000-1	Uranium
09342000-8	Plutonium
09343000-5	Radioactive materials
09344000-2	Radio-isotopes
14000000-1	Mining, basic metals and related products
14200000-3	Sand and clay
14210000-6	Gravel, sand, crushed stone and aggregates
14211000-3	Sand
14211100-4	Natural sand
14212000-0	Granules, chippings, stone powder, pebbles, gravel, broken and crushed stone, stone mixtures, sand-gravel mixtures and other aggregates
14212100-1	Pebbles and gravel
14212110-4	Pebbles
14212120-7	Gravel
14212200-2	Aggregates
14212210-5	Sand-gravel mix
14212300-3	Broken and crushed stone
14212310-6	Ballast
14212320-9	Crushed granite
14212330-2	Crushed basalt
14212400-4	Soil
14212410-7	Topsoil
14212420-0	Subsoil
14212430-3	Stone chippings
14213000-7	Macadam, tarmac and tar sands
14213100-8	Macadam
14213200-9	Tarmac
14213300-0	Tar sands
14220000-9	Clay and kaolin
14221000-6	Clay
14222000-3	Kaolin
14300000-4	Chemical and fertiliser minerals
14310000-7	Fertiliser minerals
14311000-4	Natural calcium, aluminium calcium phosphate and crude natural potassium salts
14311100-5	Natural calcium
14311200-6	Aluminium calcium phosphates
14311300-7	Crude natural potassium salts
14312000-1	Iron pyrites
14312100-2	Unroasted iron pyrites
14320000-0	Chemical minerals
14400000-5	Salt and pure sodium chloride
14410000-8	Rock salt
14420000-1	Sea salt
14430000-4	Evaporated salt and pure sodium chloride
14450000-0	Salt in brine
14500000-6	Related mining and quarrying products
14520000-2	Precious and semi-precious stones, pumice stone, emery, natural abrasives, other minerals and precious metals
14521000-9	Precious and semi-precious stones
14521100-0	Precious stones
14521140-2	Dust or powder of precious stones
14521200-1	Semi-precious stones
14521210-4	Dust or powder of semi-precious stones
14522000-6	Industrial diamonds, pumice stone, emery and other natural abrasives
14522100-7	Pumice stone
14522200-8	Industrial diamonds
14522300-9	Emery
14522400-0	Natural abrasives
14523000-3	Related minerals, precious metals and associated products
14523100-4	Minerals
14523200-5	Gold
14523300-6	Silver
14523400-7	Platinum
14600000-7	Metal ores and alloys
14610000-0	Metal ores
14611000-7	Iron ores
14612000-4	Non-ferrous metal ores
14612100-5	Copper ores
14612200-6	Nickel ores
14612300-7	Aluminium ores
14612400-8	Precious-metal ores
14612500-9	Lead ores
14612600-0	Zinc ores
14612700-1	Tin ores
14613000-1	Uranium and thorium ores
14613100-2	Uranium ores
14613200-3	Thorium ores
14614000-8	Miscellaneous ores
14620000-3	Alloys
14621000-0	Ferro-alloys
14621100-1	Non-ECSC ferro-alloys
14621110-4	Ferro-manganese
14621120-7	Ferro-chromium
14621130-0	Ferro-nickel
14622000-7	Steel
14630000-6	Slag, dross, ferrous waste and scrap
14700000-8	Basic metals
14710000-1	Iron, lead, zinc, tin and copper
14711000-8	Iron
14711100-9	Pig iron
14712000-5	Lead
14713000-2	Zinc
14714000-9	Tin
14715000-6	Copper
14720000-4	Aluminium, nickel, scandium, titanium and vanadium
14721000-1	Aluminium
14721100-2	Aluminium oxide
14722000-8	Nickel
14723000-5	Scandium
14724000-2	Titanium
14725000-9	Vanadium
14730000-7	Chromium, manganese, cobalt, yttrium and zirconium
14731000-4	Chromium
14732000-1	Manganese
14733000-8	Cobalt
14734000-5	Yttrium
14735000-2	Zirconium
14740000-0	Molybdenum, technetium, ruthenium and rhodium
14741000-7	Molybdenum
14742000-4	Technetium
14743000-1	Ruthenium
14744000-8	Rhodium
14750000-3	Cadmium, lutetium, hafnium, tantalum and tungsten
14751000-0	Cadmium
14752000-7	Lutetium
14753000-4	Hafnium
14754000-1	Tantalum
14755000-8	Tungsten
14760000-6	Iridium, gallium, indium, thallium and barium
14761000-3	Iridium
14762000-0	Gallium
14763000-7	Indium
14764000-4	Thallium
14765000-1	Barium
14770000-9	Caesium, strontium, rubidium and calcium
14771000-6	Caesium
14772000-3	Strontium
14773000-0	Rubidium
14774000-7	Calcium
14780000-2	Potassium, magnesium, sodium and lithium
14781000-9	Potassium
14782000-6	Magnesium
14783000-3	Sodium
14784000-0	Lithium
14790000-5	Niobium, osmium, rhenium and palladium
14791000-2	Niobium
14792000-9	Osmium
14793000-6	Rhenium
14794000-3	Palladium
14800000-9	Miscellaneous non-metallic mineral products
14810000-2	Abrasive products
14811000-9	Millstones, grindstones and grinding wheels
14811100-0	Millstones
14811200-1	Grindstones
14811300-2	Grinding wheels
14812000-6	Abrasive powder or grain
14813000-3	Artificial corundum
14814000-0	Artificial graphite
14820000-5	Glass
14830000-8	Fibreglass
14900000-0	Recovered secondary raw materials
14910000-3	Recovered secondary metal raw materials
14920000-6	Recovered secondary non-metal raw materials
14930000-9	Ash and residues containing metals
15000000-8	Food, beverages, tobacco and related products
15100000-9	Animal products, meat and meat products
15110000-2	Meat
15111000-9	Bovine meat
15111100-0	Beef
15111200-1	Veal
15112000-6	Poultry
15112100-7	Fresh poultry
15112110-0	Geese
15112120-3	Turkeys
15112130-6	Chickens
15112140-9	Ducks
15112300-9	Poultry livers
15112310-2	Foie gras
15113000-3	Pork
15114000-0	Offal
15115000-7	Lamb and mutton
15115100-8	Lamb
15115200-9	Mutton
15117000-1	Goat meat
15118000-8	Horse, ass, mule or hinny meat
15118100-9	Horsemeat
15118900-7	Ass, mule or hinny meat
15119000-5	Various meats
15119100-6	Rabbit meat
15119200-7	Hare meat
15119300-8	Game
15119400-9	Frogs' legs
15119500-0	Pigeons
15119600-1	Fish meat
15130000-8	Meat products
15131000-5	Meat preserves and preparations
15131100-6	Sausage-meat products
15131110-9	Sausage meat
15131120-2	Sausage products
15131130-5	Sausages
15131134-3	Black pudding and other blood sausages
15131135-0	Poultry sausages
15131200-7	Dried, salted, smoked or seasoned meat
15131210-0	Gammon
15131220-3	Bacon
15131230-6	Salami
15131300-8	Liver preparations
15131310-1	Pâté
15131320-4	Preparations of goose or duck liver
15131400-9	Pork products
15131410-2	Ham
15131420-5	Meatballs
15131490-6	Prepared pork dishes
15131500-0	Poultry products
15131600-1	Beef and veal products
15131610-4	Beef meatballs
15131620-7	Minced beef
15131640-3	Beefburgers
15131700-2	Meat preparations
15200000-0	Prepared and preserved fish
15210000-3	Fish fillets, fish livers and roe
15211000-0	Fish fillets
15211100-1	Fresh fish fillets
15212000-7	Fish roe
15213000-4	Fish livers
15220000-6	Frozen fish, fish fillets and other fish meat
15221000-3	Frozen fish
15229000-9	Frozen fish products
15230000-9	Dried or salted fish; fish in brine; smoked fish
15231000-6	Dried fish
15232000-3	Salted fish
15233000-0	Fish in brine
15234000-7	Smoked fish
15235000-4	Preserved fish
15240000-2	Canned or tinned fish and other prepared or preserved fish
15241000-9	Coated, canned or tinned fish
15241100-0	Canned salmon
15241200-1	Prepared or preserved herring
15241300-2	Sardines
15241400-3	Canned tuna
15241500-4	Mackerel
15241600-5	Anchovies
15241700-6	Fish fingers
15241800-7	Coated fish preparations
15242000-6	Prepared fish dishes
15243000-3	Preparations of fish
15244000-0	Caviar and fish eggs
15244100-1	Caviar
15244200-2	Fish eggs
15250000-5	Seafood
15251000-2	Frozen crustaceans
15252000-9	Prepared or preserved crustaceans
15253000-6	Shellfish products
15300000-1	Fruit, vegetables and related products
15310000-4	Potatoes and potato products
15311000-1	Frozen potatoes
15311100-2	Chips or french fries
15311200-3	Diced, sliced and other frozen potatoes
15312000-8	Potato products
15312100-9	Instant mashed potatoes
15312200-0	Part-fried potato chips
15312300-1	Potato crisps
15312310-4	Flavoured potato crisps
15312400-2	Potato snacks
15312500-3	Potato croquettes
15313000-5	Processed potatoes
15320000-7	Fruit and vegetable juices
15321000-4	Fruit juices
15321100-5	Orange juice
15321200-6	Grapefruit juice
15321300-7	Lemon juice
15321400-8	Pineapple juice
15321500-9	Grape juice
15321600-0	Apple juice
15321700-1	Mixtures of unconcentrated juices
15321800-2	Concentrated juices
15322000-1	Vegetable juices
15322100-2	Tomato juice
15330000-0	Processed fruit and vegetables
15331000-7	Processed vegetables
15331100-8	Fresh or frozen vegetables
15331110-1	Processed root vegetables
15331120-4	Processed tuber vegetables
15331130-7	Beans, peas, peppers, tomatoes and other vegetables
15331131-4	Processed beans
15331132-1	Processed peas
15331133-8	Split peas
15331134-5	Processed tomatoes
15331135-2	Processed mushrooms
15331136-9	Processed peppers
15331137-6	Soybean sprouts
15331138-3	Truffles
15331140-0	Leaf and cabbage vegetables
15331142-4	Processed cabbage
15331150-3	Processed pulses
15331170-9	Frozen vegetables
15331400-1	Preserved and/or canned vegetables
15331410-4	Beans in tomato sauce
15331411-1	Baked beans
15331420-7	Preserved tomatoes
15331423-8	Canned tomatoes
15331425-2	Tomato purée
15331427-6	Concentrated tomato purée
15331428-3	Tomato sauce
15331430-0	Canned mushrooms
15331450-6	Processed olives
15331460-9	Canned vegetables
15331461-6	Canned sauerkraut
15331462-3	Canned peas
15331463-0	Canned shelled beans
15331464-7	Canned whole beans
15331465-4	Canned asparagus
15331466-1	Canned olives
15331470-2	Sweet corn
15331480-5	Provisionally preserved vegetables
15331500-2	Vegetables preserved in vinegar
15332000-4	Processed fruit and nuts
15332100-5	Processed fruit
15332140-7	Processed apples
15332150-0	Processed pears
15332160-3	Processed bananas
15332170-6	Rhubarb
15332180-9	Melons
15332200-6	Jams and marmalades; fruit jellies; fruit or nut purée and pastes
15332230-5	Marmalades
15332231-2	Orange marmalade
15332232-9	Lemon marmalade
15332240-8	Fruit jellies
15332250-1	Fruit pastes
15332260-4	Nut pastes
15332261-1	Peanut butter
15332270-7	Fruit purées
15332290-3	Jams
15332291-0	Apricot jam
15332292-7	Blackberry jam
15332293-4	Blackcurrant jam
15332294-1	Cherry jam
15332295-8	Raspberry jam
15332296-5	Strawberry jam
15332300-7	Processed nuts
15332310-0	Roasted or salted nuts
15332400-8	Preserved fruits
15332410-1	Dried fruit
15332411-8	Processed currants
15332412-5	Processed raisins
15332419-4	Sultanas
15333000-1	Vegetable by-products
15400000-2	Animal or vegetable oils and fats
15410000-5	Crude animal or vegetable oils and fats
15411000-2	Animal or vegetable oils
15411100-3	Vegetable oils
15411110-6	Olive oil
15411120-9	Sesame oil
15411130-2	Groundnut oil
15411140-5	Coconut oil
15411200-4	Cooking oil
15411210-7	Frying oil
15412000-9	Fats
15412100-0	Animal fats
15412200-1	Vegetable fats
15413000-6	Solid residues of vegetable fats or oils
15413100-7	Oilcake
15420000-8	Refined oils and fats
15421000-5	Refined oils
15422000-2	Refined fats
15423000-9	Hydrogenated or esterified oils or fats
15424000-6	Vegetable waxes
15430000-1	Edible fats
15431000-8	Margarine and similar preparations
15431100-9	Margarine
15431110-2	Liquid margarine
15431200-0	Reduced or low-fat spreads
15500000-3	Dairy products
15510000-6	Milk and cream
15511000-3	Milk
15511100-4	Pasteurised milk
15511200-5	Sterilised milk
15511210-8	UHT milk
15511300-6	Skimmed milk
15511400-7	Semi-skimmed milk
15511500-8	Full-cream milk
15511600-9	Condensed milk
15511700-0	Milk powder
15512000-0	Cream
15512100-1	Single cream
15512200-2	Double cream
15512300-3	Clotted cream
15512900-9	Whipping cream
15530000-2	Butter
15540000-5	Cheese products
15541000-2	Table cheese
15542000-9	Fresh cheese
15542100-0	Cottage cheese
15542200-1	Soft cheese
15542300-2	Feta cheese
15543000-6	Grated, powdered, blue-veined and other cheese
15543100-7	Blue cheese
15543200-8	Cheddar cheese
15543300-9	Grated cheese
15543400-0	Parmesan cheese
15544000-3	Hard cheese
15545000-0	Cheese spreads
15550000-8	Assorted dairy products
15551000-5	Yoghurt and other fermented milk products
15551300-8	Yoghurt
15551310-1	Unflavoured yoghurt
15551320-4	Flavoured yoghurt
15551500-0	Buttermilk
15552000-2	Casein
15553000-9	Lactose or lactose syrup
15554000-6	Whey
15555000-3	Ice cream and similar products
15555100-4	Ice cream
15555200-5	Sorbet
15600000-4	Grain mill products, starches and starch products
15610000-7	Grain mill products
15611000-4	Husked rice
15612000-1	Cereal or vegetable flour and related products
15612100-2	Wheat flour
15612110-5	Wholemeal flour
15612120-8	Breadmaking flour
15612130-1	Plain flour
15612150-7	Pastry flour
15612190-9	Self-raising flour
15612200-3	Cereal flour
15612210-6	Corn flour
15612220-9	Rice flour
15612300-4	Vegetable flour and meal
15612400-5	Mixes for the preparation of baker's wares
15612410-8	Cake mixes
15612420-1	Baking mixes
15612500-6	Bakery products
15613000-8	Cereal grain products
15613100-9	Ground oats
15613300-1	Cereal products
15613310-4	Prepared breakfast cereals
15613311-1	Cornflakes
15613313-5	Muesli or equivalent
15613319-7	Puffed wheat
15613380-5	Rolled oats
15614000-5	Processed rice
15614100-6	Long-grain rice
15614200-7	Milled rice
15614300-8	Broken rice
15615000-2	Bran
15620000-0	Starches and starch products
15621000-7	Corn oil
15622000-4	Glucose and glucose products; fructose and fructose products
15622100-5	Glucose and glucose products
15622110-8	Glucose
15622120-1	Glucose syrup
15622300-7	Fructose and fructose products
15622310-0	Fructose
15622320-3	Fructose preparations
15622321-0	Fructose solutions
15622322-7	Fructose syrup
15623000-1	Starches
15624000-8	Tapioca
15625000-5	Semolina
15626000-2	Custard powder
15700000-5	Animal feedstuffs
15710000-8	Prepared animal feeds for farm and other animals
15711000-5	Fish food
15712000-2	Dry fodder
15713000-9	Pet food
15800000-6	Miscellaneous food products
15810000-9	Bread products, fresh pastry goods and cakes
15811000-6	Bread products
15811100-7	Bread
15811200-8	Rolls
15811300-9	Croissants
15811400-0	Crumpets
15811500-1	Prepared bread products
15811510-4	Sandwiches
15811511-1	Prepared sandwiches
15812000-3	Pastry goods and cakes
15812100-4	Pastry goods
15812120-0	Pies
15812121-7	Savoury pies
15812122-4	Sweet pies
15812200-5	Cakes
15813000-0	Morning goods
15820000-2	Rusks and biscuits; preserved pastry goods and cakes
15821000-9	Toasted bread products and pastry goods
15821100-0	Toasted bread products
15821110-3	Toasted bread
15821130-9	Crispbread
15821150-5	Rusks
15821200-1	Sweet biscuits
15830000-5	Sugar and related products
15831000-2	Sugar
15831200-4	White sugar
15831300-5	Maple sugar and maple syrup
15831400-6	Molasses
15831500-7	Sugar syrups
15831600-8	Honey
15832000-9	Sugar-manufacture waste
15833000-6	Sugar products
15833100-7	Desserts
15833110-0	Flans
15840000-8	Cocoa; chocolate and sugar confectionery
15841000-5	Cocoa
15841100-6	Cocoa paste
15841200-7	Cocoa butter, fat or oil
15841300-8	Unsweetened cocoa powder
15841400-9	Sweetened cocoa powder
15842000-2	Chocolate and sugar confectionery
15842100-3	Chocolate
15842200-4	Chocolate products
15842210-7	Drinking chocolate
15842220-0	Chocolate bars
15842300-5	Confectionery
15842310-8	Boiled sweets
15842320-1	Nougat
15842400-6	Fruit, nuts or fruit peel preserved by sugar
15850000-1	Pasta products
15851000-8	Farinaceous products
15851100-9	Uncooked pasta
15851200-0	Prepared pasta and couscous
15851210-3	Prepared pasta
15851220-6	Stuffed pasta
15851230-9	Lasagne
15851250-5	Couscous
15851290-7	Canned pasta
15860000-4	Coffee, tea and related products
15861000-1	Coffee
15861100-2	Roasted coffee
15861200-3	Decaffeinated coffee
15862000-8	Coffee substitutes
15863000-5	Tea
15863100-6	Green tea
15863200-7	Black tea
15864000-2	Preparations of tea or maté
15864100-3	Teabags
15865000-9	Herbal infusions
15870000-7	Condiments and seasonings
15871000-4	Vinegar; sauces; mixed condiments; mustard flour and meal; prepared mustard
15871100-5	Vinegar and vinegar substitutes
15871110-8	Vinegar or equivalent
15871200-6	Sauces, mixed condiments and mixed seasonings
15871210-9	Soya sauce
15871230-5	Tomato ketchup
15871250-1	Mustard
15871260-4	Sauces
15871270-7	Mixed condiments
15871273-8	Mayonnaise
15871274-5	Sandwich spreads
15871279-0	Chutney
15872000-1	Herbs and spices
15872100-2	Pepper
15872200-3	Spices
15872300-4	Herbs
15872400-5	Salt
15872500-6	Ginger
15880000-0	Special nutritional products
15881000-7	Homogenised food preparations
15882000-4	Dietetic products
15884000-8	Baby food
15890000-3	Miscellaneous food products and dried goods
15891000-0	Soups and broths
15891100-1	Meat soups
15891200-2	Fish soups
15891300-3	Mixed soups
15891400-4	Soups
15891410-7	Soup mixes
15891500-5	Broths
15891600-6	Stocks
15891610-9	Mixes for stocks
15891900-9	Vegetable soups
15892000-7	Vegetable saps, extracts, peptic substances and thickeners
15892100-8	Vegetable saps
15892200-9	Vegetable extracts
15892400-1	Thickeners
15893000-4	Dry goods
15893100-5	Food mixes
15893200-6	Dessert mixes
15893300-7	Gravy mixes
15894000-1	Processed food products
15894100-2	Vegan packs
15894200-3	Prepared meals
15894210-6	School meals
15894220-9	Hospital meals
15894300-4	Prepared dishes
15894400-5	Snacks
15894500-6	Vending-machine ingredients
15894600-7	Sandwich fillings
15894700-8	Delicatessen
15895000-8	Fast-food products
15895100-9	Hamburgers
15896000-5	Deep-frozen products
15897000-2	Canned goods and field rations
15897100-3	Field rations
15897200-4	Canned goods
15897300-5	Food parcels
15898000-9	Yeast
15899000-6	Baking powder
15900000-7	Beverages, tobacco and related products
15910000-0	Distilled alcoholic beverages
15911000-7	Spirituous beverages
15911100-8	Spirits
15911200-9	Liqueurs
15930000-6	Wines
15931000-3	Unflavoured wines
15931100-4	Sparkling wine
15931200-5	Table wine
15931300-6	Port
15931400-7	Madeira
15931500-8	Grape must
15931600-9	Sherry
15932000-0	Wine lees
15940000-9	Cider and other fruit wines
15941000-6	Cider
15942000-3	Fruit wines
15950000-2	Non-distilled fermented beverages
15951000-9	Vermouth
15960000-5	Malt beer
15961000-2	Beer
15961100-3	Lager
15962000-9	Brewing or distilling dregs
15980000-1	Non-alcoholic beverages
15981000-8	Mineral water
15981100-9	Still mineral water
15981200-0	Sparkling mineral water
15981300-1	Water in solid form
15981310-4	Ice
15981320-7	Snow
15981400-2	Flavoured mineral waters
15982000-5	Soft drinks
15982100-6	Fruit squashes
15982200-7	Chocolate milk
15990000-4	Tobacco, tobacco goods and supplies
15991000-1	Tobacco goods
15991100-2	Cigars
15991200-3	Cigarillos
15991300-4	Cigarettes
15992000-8	Tobacco
15992100-9	Manufactured tobacco
15993000-5	Tobacconist supplies
15994000-2	Cigarette paper and filter paper
15994100-3	Cigarette paper
15994200-4	Filter paper
16000000-5	Agricultural machinery
16100000-6	Agricultural and forestry machinery for soil preparation or cultivation
16110000-9	Ploughs or disc harrows
16120000-2	Harrows, scarifiers, cultivators, weeders or hoes
16130000-5	Seeders, planters or transplanters
16140000-8	Manure spreaders
16141000-5	Fertiliser distributors
16150000-1	Lawn or sports-ground rollers
16160000-4	Miscellaneous gardening equipment
16300000-8	Harvesting machinery
16310000-1	Mowers
16311000-8	Lawnmowers
16311100-9	Lawn, park or sports-ground mowers
16320000-4	Haymaking machinery
16330000-7	Straw or fodder balers
16331000-4	Pick-up balers
16340000-0	Harvesting and threshing machinery
16400000-9	Spraying machinery for agriculture or horticulture
16500000-0	Self-loading or unloading trailers and semi-trailers for agriculture
16510000-3	Self-loading trailers for agriculture
16520000-6	Unloading trailers for agriculture
16530000-9	Self-loading semi-trailers for agriculture
16540000-2	Unloading semi-trailers for agriculture
16600000-1	Specialist agricultural or forestry machinery
16610000-4	Machines for cleaning, sorting or grading eggs, fruit or other produce
16611000-1	Machines for cleaning produce
16611100-2	Machines for cleaning eggs
16611200-3	Machines for cleaning fruit
16612000-8	Machines for sorting or grading produce
16612100-9	Machines for sorting or grading eggs
16612200-0	Machines for sorting or grading fruit
16613000-5	Machines for cleaning, sorting or grading seed, grain or dried vegetables
16620000-7	Milking machines
16630000-0	Machinery for preparing animal feeding stuffs
16640000-3	Bee-keeping machinery
16650000-6	Poultry-keeping machinery
16651000-3	Poultry incubators and brooders
16700000-2	Tractors
16710000-5	Pedestrian-controlled agricultural tractors
16720000-8	Used tractors
16730000-1	Traction motors
16800000-3	Parts of agricultural and forestry machinery
16810000-6	Parts of agricultural machinery
16820000-9	Parts of forestry machinery
18000000-9	Clothing, footwear, luggage articles and accessories
18100000-0	Occupational clothing, special workwear and accessories
18110000-3	Occupational clothing
18113000-4	Industrial clothing
18114000-1	Coveralls
18130000-9	Special workwear
18132000-3	Flying clothing
18132100-4	Flight jackets
18132200-5	Flight suits
18140000-2	Workwear accessories
18141000-9	Work gloves
18142000-6	Safety visors
18143000-3	Protective gear
18200000-1	Outerwear
18210000-4	Coats
18211000-1	Capes
18212000-8	Cloaks
18213000-5	Wind jackets
18220000-7	Weatherproof clothing
18221000-4	Waterproof clothing
18221100-5	Waterproof capes
18221200-6	Anoraks
18221300-7	Raincoats
18222000-1	Corporate clothing
18222100-2	Suits
18222200-3	Ensembles
18223000-8	Jackets and blazers
18223100-9	Blazers
18223200-0	Jackets
18224000-5	Clothing made of coated or impregnated textile fabrics
18230000-0	Miscellaneous outerwear
18231000-7	Dresses
18232000-4	Skirts
18233000-1	Shorts
18234000-8	Trousers
18235000-5	Pullovers, cardigans and similar articles
18235100-6	Pullovers
18235200-7	Cardigans
18235300-8	Sweatshirts
18235400-9	Waistcoats
18300000-2	Garments
18310000-5	Underwear
18311000-2	Slips
18312000-9	Underpants
18313000-6	Panties
18314000-3	Bathrobes
18315000-0	Stockings
18316000-7	Tights
18317000-4	Socks
18318000-1	Nightwear
18318100-2	Nightshirts
18318200-3	Dressing gowns
18318300-4	Pyjamas
18318400-5	Vests
18318500-6	Nightdresses
18320000-8	Brassieres, corsets, suspenders and similar articles
18321000-5	Brassieres
18322000-2	Corsets
18323000-9	Suspenders
18330000-1	T-shirts and shirts
18331000-8	T-shirts
18332000-5	Shirts
18333000-2	Polo shirts
18400000-3	Special clothing and accessories
18410000-6	Special clothing
18411000-3	Baby clothing
18412000-0	Sportswear
18412100-1	Tracksuits
18412200-2	Sports shirts
18412300-3	Ski suits
18412800-8	Swimwear
18420000-9	Clothing accessories
18421000-6	Handkerchiefs
18422000-3	Scarves
18423000-0	Ties
18424000-7	Gloves
18424300-0	Disposable gloves
18424400-1	Mittens
18424500-2	Gauntlets
18425000-4	Belts
18425100-5	Bandoliers
18440000-5	Hats and headgear
18441000-2	Hats
18443000-6	Headgear and headgear accessories
18443100-7	Headbands
18443300-9	Headgear
18443310-2	Berets
18443320-5	Field caps
18443330-8	Hoods
18443340-1	Caps
18443400-0	Chin straps for headgear
18443500-1	Visors
18444000-3	Protective headgear
18444100-4	Safety headgear
18444110-7	Helmets
18444111-4	Crash helmets
18444112-1	Bicycle helmets
18444200-5	Hard hats
18450000-8	Fasteners (clothing)
18451000-5	Buttons
18451100-6	Parts of buttons
18452000-2	Safety pins
18453000-9	Zip fasteners
18500000-4	Jewellery, watches and related articles
18510000-7	Jewellery and related articles
18511000-4	Precious stone for jewellery
18511100-5	Diamonds
18511200-6	Rubies
18511300-7	Emeralds
18511400-8	Opal stone
18511500-9	Quartz stone
18511600-0	Tourmaline stone
18512000-1	Coins and medals
18512100-2	Coins
18512200-3	Medals
18513000-8	Articles of jewellery
18513100-9	Pearls
18513200-0	Goldsmiths' wares
18513300-1	Articles of precious metal
18513400-2	Articles of precious or semi-precious stones
18513500-3	Silversmiths' wares
18520000-0	Personal horology
18521000-7	Watches
18521100-8	Glass for watches
18522000-4	Wristwatches
18523000-1	Stopwatches
18530000-3	Presents and rewards
18600000-5	Furs and articles of fur
18610000-8	Fur articles
18611000-5	Fur skins
18612000-2	Fur clothing
18613000-9	Artificial fur articles
18620000-1	Furs
18800000-7	Footwear
18810000-0	Footwear other than sports and protective footwear
18811000-7	Waterproof footwear
18812000-4	Footwear with rubber or plastic parts
18812100-5	Sandals with uppers of rubber or plastics
18812200-6	Rubber boots
18812300-7	Town footwear with rubber or plastic uppers
18812400-8	Flip-flops
18813000-1	Footwear with uppers of leather
18813100-2	Sandals
18813200-3	Slippers
18813300-4	Town footwear
18814000-8	Footwear with uppers of textile materials
18815000-5	Boots
18815100-6	Ankle boots
18815200-7	Calf boots
18815300-8	Knee boots
18815400-9	Waders
18816000-2	Galoshes
18820000-3	Sports footwear
18821000-0	Ski footwear
18821100-1	Cross-country ski footwear
18822000-7	Training shoes
18823000-4	Climbing boots
18824000-1	Football boots
18830000-6	Protective footwear
18831000-3	Footwear incorporating a protective metal toecap
18832000-0	Special footwear
18832100-1	Flying footwear
18840000-9	Parts of footwear
18841000-6	Footwear uppers
18842000-3	Soles
18843000-0	Heels
18900000-8	Luggage, saddlery, sacks and bags
18910000-1	Saddlery
18911000-8	Saddles
18912000-5	Riding crops
18913000-2	Whips
18920000-4	Luggage
18921000-1	Suitcases
18923000-5	Pouches and wallets
18923100-6	Pouches
18923200-7	Wallets
18924000-2	Trunks
18925000-9	Water-bottle holders and holsters
18925100-0	Water-bottle holders
18925200-1	Holsters
18929000-7	Toilet cases
18930000-7	Sacks and bags
18931000-4	Travel bags
18931100-5	Rucksacks
18932000-1	Sports bags
18933000-8	Mail or parcel bags
18933100-9	Post pouches
18934000-5	Kitbags
18935000-2	Laundry bags
18936000-9	Textile bags
18937000-6	Goods-packing sacks
18937100-7	Goods-packing bags
18938000-3	Padded bags
18939000-0	Handbags
19000000-6	Leather and textile fabrics, plastic and rubber materials
19100000-7	Leather
19110000-0	Chamois leather
19120000-3	Leather of bovine or equine animals
19130000-6	Leather of sheep, goats or pigs
19131000-3	Sheep- or lamb-skin leather
19132000-0	Goat- or kid-skin leather
19133000-7	Pig leather
19140000-9	Leather of other animals, composite leather and other leather
19141000-6	Leather of other animals
19142000-3	Composite leather
19143000-0	Imitation leather
19144000-7	Patent leather
19160000-5	Watch straps
19170000-8	Leather articles used in machinery or mechanical appliances
19200000-8	Textile fabrics and related items
19210000-1	Woven fabrics
19211000-8	Synthetic woven fabrics
19211100-9	Mixed woven fabrics
19212000-5	Woven fabrics of cotton
19212100-6	Ticking
19212200-7	Denim
19212300-8	Canvas
19212310-1	Canvas items
19212400-9	Poplin
19212500-0	Webbing
19212510-3	Webbing straps
19220000-4	Woollen fabrics
19230000-7	Linen fabrics
19231000-4	Linen
19240000-0	Special fabrics
19241000-7	Pile
19242000-4	Terry towelling
19243000-1	Upholstery fabrics
19244000-8	Curtain fabrics
19245000-5	Lining fabrics
19250000-3	Knitted or crocheted fabrics
19251000-0	Knitted fabrics
19251100-1	Pile fabrics
19252000-7	Crocheted fabrics
19260000-6	Cloth
19270000-9	Non-woven fabrics
19280000-2	Animal wool, hides and skins
19281000-9	Wool
19282000-6	Animal skins
19283000-3	Bird skins and feathers
19400000-0	Textile yarn and thread
19410000-3	Natural textile fibres
19420000-6	Artificial textile fibres
19430000-9	Textile yarn and thread of natural fibres
19431000-6	Silk yarn
19432000-3	Wool yarn
19433000-0	Cotton yarn
19434000-7	Flax yarn
19435000-4	Sewing thread and yarn of natural fibres
19435100-5	Sewing thread
19435200-6	Knitting yarn
19436000-1	Vegetable textile-fibre yarn
19440000-2	Synthetic yarn or thread
19441000-9	Synthetic yarn
19442000-6	Synthetic thread
19442100-7	Synthetic sewing thread
19442200-8	Synthetic knitting yarn
19500000-1	Rubber and plastic materials
19510000-4	Rubber products
19511000-1	Rubber inner tubes, treads and flaps
19511100-2	Tyre flaps
19511200-3	Inner tubes
19511300-4	Tyre treads
19512000-8	Unvulcanised rubber articles
19513000-5	Rubberised textile fabrics
19513100-6	Tyre-cord fabric
19513200-7	Adhesive tape of rubberised textiles
19514000-2	Reclaimed rubber
19520000-7	Plastic products
19521000-4	Polystyrene products
19521100-5	Polystyrene sheeting
19521200-6	Polystyrene slabs
19522000-1	Resins
19522100-2	Epoxy resin
19522110-5	Epoxy-resin tubing
19600000-2	Leather, textile, rubber and plastic waste
19610000-5	Leather waste
19620000-8	Textile waste
19630000-1	Rubber waste
19640000-4	Polythene waste and refuse sacks and bags
19700000-3	Synthetic rubber and fibres
19710000-6	Synthetic rubber
19720000-9	Synthetic fibres
19721000-6	Synthetic filament tow
19722000-3	High-tenacity yarn
19723000-0	Single textured yarn
19724000-7	Synthetic monofilament
19730000-2	Artificial fibres
19731000-9	Artificial staple fibres
19732000-6	Polypropylene
19733000-3	Artificial textured yarn
22000000-0	Printed matter and related products
22100000-1	Printed books, brochures and leaflets
22110000-4	Printed books
22111000-1	School books
22112000-8	Textbooks
22113000-5	Library books
22114000-2	Dictionaries, maps, music books and other books
22114100-3	Dictionaries
22114200-4	Atlases
22114300-5	Maps
22114310-8	Cadastral maps
22114311-5	Blueprints
22114400-6	Printed music
22114500-7	Encyclopaedias
22120000-7	Publications
22121000-4	Technical publications
22130000-0	Directories
22140000-3	Leaflets
22150000-6	Brochures
22160000-9	Booklets
22200000-2	Newspapers, journals, periodicals and magazines
22210000-5	Newspapers
22211000-2	Journals
22211100-3	Official journals
22212000-9	Periodicals
22212100-0	Serials
22213000-6	Magazines
22300000-3	Postcards, greeting cards and other printed matter
22310000-6	Postcards
22312000-0	Pictures
22313000-7	Transfers
22314000-4	Designs
22315000-1	Photographs
22320000-9	Greeting cards
22321000-6	Christmas cards
22400000-4	Stamps, cheque forms, banknotes, stock certificates, trade advertising material, catalogues and manuals
22410000-7	Stamps
22411000-4	Christmas stamps
22412000-1	New stamps
22413000-8	Savings stamps
22414000-5	Mail stamp holders
22420000-0	Stamp-impressed paper
22430000-3	Banknotes
22440000-6	Cheque forms
22450000-9	Security-type printed matter
22451000-6	Passports
22452000-3	Postal orders
22453000-0	Car-tax discs
22454000-7	Driving licences
22455000-4	ID cards
22455100-5	Identity bracelet
22456000-1	Permits
22457000-8	Entrance cards
22458000-5	Bespoke printed matter
22459000-2	Tickets
22459100-3	Advertising stickers and strips
22460000-2	Trade-advertising material, commercial catalogues and manuals
22461000-9	Catalogues
22461100-0	List holders
22462000-6	Advertising material
22470000-5	Manuals
22471000-2	Computer manuals
22472000-9	Instruction manuals
22473000-6	Technical manuals
22500000-5	Printing plates or cylinders or other media for use in printing
22510000-8	Offset plates
22520000-1	Dry-etching equipment
22521000-8	Embossing equipment
22600000-6	Ink
22610000-9	Printing ink
22611000-6	Intaglio ink
22612000-3	India ink
22800000-8	Paper or paperboard registers, account books, binders, forms and other articles of printed stationery
22810000-1	Paper or paperboard registers
22813000-2	Account books
22814000-9	Receipt books
22815000-6	Notebooks
22816000-3	Pads
22816100-4	Note pads
22816200-5	Shorthand notebook
22816300-6	Sticky-note pads
22817000-0	Diaries or personal organisers
22819000-4	Address books
22820000-4	Forms
22821000-1	Electoral forms
22822000-8	Business forms
22822100-9	Continuous business forms
22822200-0	Non-continuous business forms
22830000-7	Exercise books
22831000-4	Refills for school notebooks
22832000-1	Exercise papers
22840000-0	Albums for samples
22841000-7	Collection albums
22841100-8	Stamp books
22841200-9	Philatelic binders
22850000-3	Binders and related accessories
22851000-0	Binders
22852000-7	Folders
22852100-8	File covers
22853000-4	File holders
22900000-9	Miscellaneous printed matter
22990000-6	Newsprint, handmade paper and other uncoated paper or paperboard for graphic purposes
22991000-3	Paper for newsprint
22992000-0	Hand-made paper or paperboard
22993000-7	Photosensitive, heat-sensitive or thermographic paper and paperboard
22993100-8	Photosensitive paper or paperboard
22993200-9	Heat-sensitive paper or paperboard
22993300-0	Thermographic paper or paperboard
22993400-1	Corrugated paper or paperboard
24000000-4	Chemical products
24100000-5	Gases
24110000-8	Industrial gases
24111000-5	Hydrogen, argon, rare gases, nitrogen and oxygen
24111100-6	Argon
24111200-7	Rare gases
24111300-8	Helium
24111400-9	Neon
24111500-0	Medical gases
24111600-1	Hydrogen
24111700-2	Nitrogen
24111800-3	Liquid nitrogen
24111900-4	Oxygen
24112000-2	Inorganic oxygen compounds
24112100-3	Carbon dioxide
24112200-4	Nitrogen oxides
24112300-5	Gaseous inorganic oxygen compounds
24113000-9	Liquid and compressed air
24113100-0	Liquid air
24113200-1	Compressed air
24200000-6	Dyes and pigments
24210000-9	Oxides, peroxides and hydroxides
24211000-6	Zinc oxide and peroxide, titanium oxide, dyes and pigments
24211100-7	Zinc oxide
24211200-8	Zinc peroxide
24211300-9	Titanium oxide
24212000-3	Chromium, manganese, magnesium, lead and copper oxides and hydroxides
24212100-4	Chromium oxide
24212200-5	Manganese oxide
24212300-6	Lead oxide
24212400-7	Copper oxide
24212500-8	Magnesium oxide
24212600-9	Hydroxides for dyes and pigments
24212610-2	Chromium hydroxide
24212620-5	Manganese hydroxide
24212630-8	Lead hydroxide
24212640-1	Copper hydroxide
24212650-4	Magnesium hydroxide
24213000-0	Hydrated lime
24220000-2	Tanning extracts, dyeing extracts, tannins and colouring matter
24221000-9	Dyeing extracts
24222000-6	Tanning extracts
24223000-3	Tannins
24224000-0	Colouring matter
24225000-7	Tanning preparations
24300000-7	Basic inorganic and organic chemicals
24310000-0	Basic inorganic chemicals
24311000-7	Chemical elements, inorganic acids and compounds
24311100-8	Metalloids
24311110-1	Phosphides
24311120-4	Carbides
24311130-7	Hydrides
24311140-0	Nitrides
24311150-3	Azides
24311160-6	Silicides
24311170-9	Borides
24311180-2	Refined sulphur
24311200-9	Halogen
24311300-0	Alkali metals
24311310-3	Mercury
24311400-1	Hydrogen chloride, inorganic acids, silicon dioxide and sulphur dioxide
24311410-4	Inorganic acids
24311411-1	Sulphuric acid
24311420-7	Phosphoric acid
24311430-0	Polyphosphoric acids
24311440-3	Hexafluorosilicic acid
24311450-6	Sulphur dioxide
24311460-9	Silicon dioxide
24311470-2	Hydrogen chloride
24311500-2	Hydroxides as basic inorganic chemicals
24311510-5	Metal oxides
24311511-2	Iron pyrites and iron oxides
24311520-8	Sodium hydroxide
24311521-5	Caustic soda
24311522-2	Liquid soda
24311600-3	Sulphur compounds
24311700-4	Sulphur
24311800-5	Carbon
24311900-6	Chlorine
24312000-4	Metallic halogenates; hypochlorites, chlorates and perchlorates
24312100-5	Metallic halogenates
24312110-8	Sodium hexafluorosilicate
24312120-1	Chlorides
24312121-8	Aluminium chloride
24312122-5	Ferric chloride
24312123-2	Poly aluminium chloride
24312130-4	Aluminium chlorohydrate
24312200-6	Hypochlorites and chlorates
24312210-9	Sodium chlorite
24312220-2	Sodium hypochlorite
24313000-1	Sulphides, sulphates; nitrates, phosphates and carbonates
24313100-2	Sulphides, sulphites and sulphates
24313110-5	Miscellaneous sulphides
24313111-2	Hydrogen sulphide
24313112-9	Polysulphides
24313120-8	Sulphates
24313121-5	Sodium thiosulphate
24313122-2	Ferric sulphate
24313123-9	Sulphate of aluminium
24313124-6	Sodium sulphate
24313125-3	Iron sulphate
24313126-0	Copper sulphate
24313200-3	Phosphinates, phosphonates, phosphates and polyphosphates
24313210-6	Sodium hexametaphosphate
24313220-9	Phosphates
24313300-4	Carbonates
24313310-7	Sodium carbonate
24313320-0	Sodium bicarbonate
24313400-5	Nitrates
24314000-8	Miscellaneous metal acid salts
24314100-9	Potassium permanganate
24314200-0	Oxometallic acid salts
24315000-5	Miscellaneous inorganic chemicals
24315100-6	Heavy water, other isotopes and their compounds
24315200-7	Cyanide, cyanide oxide, fulminates, cyanates, silicates, borates, perborates, salts of inorganic acids
24315210-0	Cyanides
24315220-3	Cyanide oxide
24315230-6	Fulminates
24315240-9	Cyanates
24315300-8	Hydrogen peroxide
24315400-9	Piezo-electric quartz
24315500-0	Compounds of rare earth metals
24315600-1	Silicates
24315610-4	Sodium silicate
24315700-2	Borates and perborates
24316000-2	Distilled water
24317000-9	Synthetic stones
24317100-0	Synthetic precious stones
24317200-1	Synthetic semi-precious stones
24320000-3	Basic organic chemicals
24321000-0	Hydrocarbons
24321100-1	Saturated hydrocarbons
24321110-4	Saturated acyclic hydrocarbons
24321111-1	Methane
24321112-8	Ethylene
24321113-5	Propene
24321114-2	Butene
24321115-9	Acetylene
24321120-7	Saturated cyclic hydrocarbons
24321200-2	Unsaturated hydrocarbons
24321210-5	Unsaturated acyclic hydrocarbons
24321220-8	Unsaturated cyclic hydrocarbons
24321221-5	Benzene
24321222-2	Toluene
24321223-9	O-xylenes
24321224-6	M-xylenes
24321225-3	Styrene
24321226-0	Ethylbenzene
24321300-3	Other halogenated derivatives of hydrocarbons
24321310-6	Tetrachloroethylene
24321320-9	Carbon tetrachloride
24322000-7	Alcohols, phenols, phenol-alcohols and their halogenated, sulphonated, nitrated or nitrosated derivatives; industrial fatty alcohols
24322100-8	Industrial fatty alcohols
24322200-9	Monohydric alcohols
24322210-2	Methanol
24322220-5	Ethanol
24322300-0	Diols, polyalcohols and derivatives
24322310-3	Ethylene glycol
24322320-6	Alcohol derivatives
24322400-1	Phenols and derivatives
24322500-2	Alcohol
24322510-5	Ethyl alcohol
24323000-4	Industrial monocarboxylic fatty acids
24323100-5	Acid oils from refining
24323200-6	Carboxylic acids
24323210-9	Acetic acid
24323220-2	Peracetic acid
24323300-7	Unsaturated monocarboxylic acids and compounds
24323310-0	Esters of methacrylic acid
24323320-3	Esters of acrylic acid
24323400-8	Aromatic polycarboxylic and carboxylic acids
24324000-1	Organic compounds with nitrogen functions
24324100-2	Amine function compounds
24324200-3	Oxygen-function amino-compounds
24324300-4	Ureines
24324400-5	Compounds with nitrogen functions
24325000-8	Organo-sulphur compounds
24326000-5	Aldehyde, ketone, organic peroxides and ethers
24326100-6	Aldehyde function compounds
24326200-7	Ketone and quinone function compounds
24326300-8	Organic peroxides
24326310-1	Ethylene oxide
24326320-4	Ethers
24327000-2	Miscellaneous organic chemicals
24327100-3	Vegetable derivatives for dyeing
24327200-4	Wood charcoal
24327300-5	Oils and products of the distillation of high-temperature coal tar, pitch and pitch tar
24327310-8	Coal tar
24327311-5	Creosote
24327320-1	Pitch
24327330-4	Pitch tar
24327400-6	Resin products
24327500-7	Residual lyes from the manufacture of wood pulp
24400000-8	Fertilisers and nitrogen compounds
24410000-1	Nitrogenous fertilisers
24411000-8	Nitric acid and salts
24411100-9	Sodium nitrate
24412000-5	Sulphonitric acids
24413000-2	Ammonia
24413100-3	Liquid ammonia
24413200-4	Ammonium chloride
24413300-5	Ammonium sulphate
24420000-4	Phosphatic fertilisers
24421000-1	Mineral phosphatic fertilisers
24422000-8	Chemical phosphatic fertilisers
24430000-7	Animal or vegetal fertilisers
24440000-0	Miscellaneous fertilisers
24450000-3	Agro-chemical products
24451000-0	Pesticides
24452000-7	Insecticides
24453000-4	Herbicides
24454000-1	Plant-growth regulators
24455000-8	Disinfectants
24456000-5	Rodenticides
24457000-2	Fungicides
24500000-9	Plastics in primary forms
24510000-2	Primary-form polymers of ethylene
24520000-5	Primary-form polymers of propylene
24530000-8	Primary-form polymers of styrene
24540000-1	Primary-form of vinyl polymers
24541000-8	Primary-form polymers of vinyl acetate
24542000-5	Primary-form acrylic polymers
24550000-4	Primary-form of polyesters
24560000-7	Primary-form polyamides
24570000-0	Primary-form urea resins
24580000-3	Primary-form amino-resins
24590000-6	Primary-form silicones
24600000-0	Explosives
24610000-3	Prepared explosives
24611000-0	Propellant powders
24611100-1	Propergol fuels
24612000-7	Miscellaneous explosives
24612100-8	Dynamite
24612200-9	TNT
24612300-0	Nitro-glycerine
24613000-4	Signalling flares, rain rockets, fog signals and pyrotechnic articles
24613100-5	Bird-scaring cartridges
24613200-6	Fireworks
24615000-8	Fuses, caps, igniters and electric detonators
24900000-3	Fine and various chemical products
24910000-6	Glues
24911000-3	Gelatines
24911200-5	Adhesives
24920000-9	Essential oils
24930000-2	Photographic chemicals
24931000-9	Photographic plates and films
24931200-1	Emulsions for photographic use
24931210-4	Photographic developers
24931220-7	Photographic fixers
24931230-0	X-ray developers
24931240-3	X-ray fixers
24931250-6	Culture medium
24931260-9	Image intensifiers
24950000-8	Specialised chemical products
24951000-5	Greases and lubricants
24951100-6	Lubricants
24951110-9	Drilling mud
24951120-2	Silicon grease
24951130-5	Drilling fluids
24951200-7	Additives for oils
24951210-0	Fire-extinguisher powder
24951220-3	Fire-extinguisher agents
24951230-6	Fire-extinguisher charges
24951300-8	Hydraulic fluids
24951310-1	De-icing agents
24951311-8	Anti-freezing preparations
24951400-9	Chemically-modified fats and oils
24952000-2	Modelling pastes
24952100-3	Dental wax
24953000-9	Finishing agents
24954000-6	Activated carbon
24954100-7	New activated carbon
24954200-8	Regenerated activated carbon
24955000-3	Chemical toilets
24956000-0	Peptones and protein substances
24957000-7	Chemical additives
24957100-8	Prepared binders for foundry moulds or cores
24957200-9	Additives for cements, mortars or concretes
24958000-4	Chemical products for the oil and gas industry
24958100-5	Downhole chemicals
24958200-6	Flocculating agents
24958300-7	Mud chemicals
24958400-8	Gel ampoules for stemming explosives
24959000-1	Aerosols and chemicals in disc form
24959100-2	Aerosols
24959200-3	Chemical elements in disc form
24960000-1	Various chemical products
24961000-8	Radiator fluids
24962000-5	Water-treatment chemicals
24963000-2	Anti-corrosion products
24964000-9	Glycerol
24965000-6	Enzymes
30000000-9	Office and computing machinery, equipment and supplies except furniture and software packages
30100000-0	Office machinery, equipment and supplies except computers, printers and furniture
30110000-3	Word-processing machines
30111000-0	Word processors
30120000-6	Photocopying and offset printing equipment
30121000-3	Photocopying and thermocopying equipment
30121100-4	Photocopiers
30121200-5	Photocopying equipment
30121300-6	Reproduction equipment
30121400-7	Duplicating machines
30121410-0	Faxswitch machines
30121420-3	Digital senders
30121430-6	Digital duplicators
30122000-0	Office-type offset printing machinery
30122100-1	Digital offset systems
30122200-2	Digital offset equipments
30123000-7	Office and business machines
30123100-8	Ticket-validation machines
30123200-9	Automatic cash dispensers
30123300-0	Stencil duplicating machines
30123400-1	Folding machines
30123500-2	Perforation machines
30123600-3	Coin-handling machines
30123610-6	Coin-sorting machines
30123620-9	Coin-counting machines
30123630-2	Coin-wrapping machines
30124000-4	Parts and accessories of office machines
30124100-5	Fusers
30124110-8	Fuser oil
30124120-1	Fuser wiper
30124130-4	Fuser lamps
30124140-7	Fuser cleaning pad
30124150-0	Fuser filters
30124200-6	Fuser kits
30124300-7	Drums for office machine
30124400-8	Staple cartridges
30124500-9	Scanner accessories
30124510-2	Endorsers
30124520-5	Scanner document feeders
30124530-8	Scanner transparency adapters
30125000-1	Parts and accessories of photocopying apparatus
30125100-2	Toner cartridges
30125110-5	Toner for laser printers/fax machines
30125120-8	Toner for photocopiers
30125130-1	Toner for data-processing and research and documentation centres
30130000-9	Post-office equipment
30131000-6	Mailroom equipment
30131100-7	Paper or envelope folding machines
30131200-8	Envelope-stuffing machines
30131300-9	Addressing machines
30131400-0	Postage machines
30131500-1	Mail opening machines
30131600-2	Mail sealing machines
30131700-3	Stamp canceling machines
30131800-4	Stamp affixers
30132000-3	Sorting equipment
30132100-4	Mail-sorting equipment
30132200-5	Banknote counting machines
30132300-6	Sorters
30133000-0	Mailing equipment
30133100-1	Bulk-mailing equipment
30140000-2	Calculating and accounting machines
30141000-9	Calculating machines
30141100-0	Pocket calculators
30141200-1	Desktop calculators
30141300-2	Printing calculators
30141400-3	Adding machines
30142000-6	Accounting machines and cash registers
30142100-7	Accounting machines
30142200-8	Cash registers
30144000-0	Calculation-type machines
30144100-1	Postage-franking machines
30144200-2	Ticket-issuing machines
30144300-3	Vehicle-counting machines
30144400-4	Automatic fare collection
30145000-7	Parts and accessories calculating machines
30145100-8	Calculator rolls
30150000-5	Typewriters
30151000-2	Electronic typewriters
30152000-9	Parts and accessories of typewriters
30160000-8	Magnetic cards
30161000-5	Credit cards
30162000-2	Smart cards
30163000-9	Charge cards
30163100-0	Agency fuel cards
30170000-1	Labelling machines
30171000-8	Dating or numbering machines
30172000-5	Identification ID press machines
30173000-2	Label applying machines
30174000-9	Label making machines
30175000-6	Lettering equipment
30176000-3	Tape embosser
30177000-0	Automatic labelling systems
30178000-7	Semi automatic labelling systems
30179000-4	Label dispensers
30180000-4	Check endorsing and writing machines
30181000-1	Check endorsing machines
30182000-8	Check writing machines
30190000-7	Various office equipment and supplies
30191000-4	Office equipment except furniture
30191100-5	Filing equipment
30191110-8	Card carousel systems
30191120-1	Magazine racks
30191130-4	Clipboards
30191140-7	Personal identification accessories
30191200-6	Overhead projectors
30191400-8	Shredders
30192000-1	Office supplies
30192100-2	Erasers
30192110-5	Ink products
30192111-2	Ink pads
30192112-9	Ink sources for printing machinery
30192113-6	Ink cartridges
30192121-5	Ballpoint pens
30192122-2	Fountain pens
30192123-9	Fibre pens
30192124-6	Felt-tipped pens
30192125-3	Markers
30192126-0	Technical pens
30192127-7	Pen holders
30192130-1	Pencils
30192131-8	Propelling or sliding pencils
30192132-5	Pencil lead refills
30192133-2	Pencil sharpeners
30192134-9	Pencil holders
30192150-7	Date stamps
30192151-4	Sealing stamps
30192152-1	Numbering stamps
30192153-8	Phrase stamps
30192154-5	Replacement stamp pads
30192155-2	Office stamp holders
30192160-0	Correctors
30192170-3	Notice boards
30192200-3	Measuring tapes
30192300-4	Ink ribbons
30192310-7	Typewriter ribbons
30192320-0	Printer ribbons
30192330-3	Calculator ribbons and drums
30192340-6	Facsimile ribbons
30192350-9	Cash register ribbons
30192400-5	Reprographic supplies
30192500-6	Overhead transparencies
30192600-7	Drawing boards
30192700-8	Stationery
30192800-9	Self-adhesive labels
30192900-0	Correction media
30192910-3	Correction film or tape
30192920-6	Correction fluid
30192930-9	Correction pens
30192940-2	Correction pen refills
30192950-5	Electrical erasers
30193000-8	Organisers and accessories
30193100-9	Desk drawer organisers
30193200-0	Desktop trays or organisers
30193300-1	Hanging organisers
30193400-2	Book ends
30193500-3	Literature rack
30193600-4	Support for diaries or calendars
30193700-5	File storage box
30193800-6	Message holders
30193900-7	Copy holders
30194000-5	Drafting supplies
30194100-6	Curves
30194200-7	Drafting dots, tapes and films
30194210-0	Drafting dots or tapes
30194220-3	Drafting films
30194300-8	Drafting kits, sets and papers
30194310-1	Drafting kits or sets
30194320-4	Drafting papers
30194400-9	Drafting table covers
30194500-0	Lettering aids
30194600-1	Protractors
30194700-2	Templates
30194800-3	T-squares and triangles
30194810-6	T-squares
30194820-9	Triangles
30194900-4	Work surface protection covers
30195000-2	Boards
30195100-3	Planning boards or accessories
30195200-4	Electronic copyboards or accessories
30195300-5	Letter boards or accessories
30195400-6	Dry erase boards or accessories
30195500-7	Chalk boards or accessories
30195600-8	Bulletin boards or accessories
30195700-9	Board cleaning kits or accessories
30195800-0	Hanging rails or holders
30195900-1	Whiteboards and magnetic boards
30195910-4	Whiteboards
30195911-1	Whiteboard accessories
30195912-8	Whiteboard easels
30195913-5	Flipchart easels
30195920-7	Magnetic boards
30195921-4	Erasers for magnetic boards
30196000-9	Planning systems
30196100-0	Meeting planners
30196200-1	Appointment books or refills
30196300-2	Suggestion box
30197000-6	Small office equipment
30197100-7	Staples, tacks, drawing pins
30197110-0	Staples
30197120-3	Tacks
30197130-6	Drawing pins
30197200-8	Ring binders and paper clips
30197210-1	Ring binders
30197220-4	Paper clips
30197221-1	Paperclip holder
30197300-9	Letter openers, staplers and hole punches
30197310-2	Letter openers
30197320-5	Staplers
30197321-2	Staple removers
30197330-8	Hole punches
30197400-0	Stamp sponge
30197500-1	Sealing wax
30197510-4	Sealing wax accessories
30197600-2	Processed paper and paperboard
30197610-5	Composite paper and paperboard
30197620-8	Writing paper
30197621-5	Flipchart pad
30197630-1	Printing paper
30197640-4	Self-copy or other copy paper
30197641-1	Thermographic paper
30197642-8	Photocopier paper and xerographic paper
30197643-5	Photocopier paper
30197644-2	Xerographic paper
30197645-9	Card for printing
30198000-3	Lottery machines
30198100-4	Pulling machines
30199000-0	Paper stationery and other items
30199100-1	Carbon paper, self-copy paper, paper duplicator stencils and carbonless paper
30199110-4	Carbon paper
30199120-7	Self-copy paper
30199130-0	Carbonless paper
30199140-3	Paper duplicator stencils
30199200-2	Envelopes, letter cards and plain postcards
30199210-5	Letter cards
30199220-8	Plain postcards
30199230-1	Envelopes
30199240-4	Mailing kit
30199300-3	Embossed or perforated paper
30199310-6	Embossed or perforated printing paper
30199320-9	Embossed or perforated writing paper
30199330-2	Continuous paper for computer printers
30199340-5	Continuous forms
30199400-4	Gummed or adhesive paper
30199410-7	Self-adhesive paper
30199500-5	Box files, letter trays, storage boxes and similar articles
30199600-6	Dividers for stationery
30199700-7	Printed stationery except forms
30199710-0	Printed envelopes
30199711-7	Printed window envelopes
30199712-4	Printed non-window envelopes
30199713-1	Printed X-ray envelopes
30199720-3	Notepaper
30199730-6	Business cards
30199731-3	Business card holders
30199740-9	Compliment slips
30199750-2	Coupons
30199760-5	Labels
30199761-2	Bar-coded labels
30199762-9	Luggage tags
30199763-6	Theft protection labels
30199770-8	Luncheon vouchers
30199780-1	Blotting pads
30199790-4	Timetables
30199791-1	Wall planners
30199792-8	Calendars
30199793-5	Diary stands
30200000-1	Computer equipment and supplies
30210000-4	Data-processing machines (hardware)
30211000-1	Mainframe computer
30211100-2	Super computer
30211200-3	Mainframe hardware
30211300-4	Computer platforms
30211400-5	Computer configurations
30211500-6	Central processing unit (CPU) or processors
30212000-8	Minicomputer hardware
30212100-9	Central processing units for minicomputers
30213000-5	Personal computers
30213100-6	Portable computers
30213200-7	Tablet computer
30213300-8	Desktop computer
30213400-9	Central processing units for personal computers
30213500-0	Pocket computers
30214000-2	Workstations
30215000-9	Microcomputer hardware
30215100-0	Central processing units for microcomputers
30216000-6	Magnetic or optical readers
30216100-7	Optical readers
30216110-0	Scanners for computer use
30216120-3	Optical-character-recognition equipment
30216130-6	Barcode readers
30216200-8	Magnetic card readers
30216300-9	Punchcard readers
30220000-7	Digital cartography equipment
30221000-4	Digital cadastral maps
30230000-0	Computer-related equipment
30231000-7	Computer screens and consoles
30231100-8	Computer terminals
30231200-9	Consoles
30231300-0	Display screens
30231310-3	Flat panel displays
30231320-6	Touch screen monitors
30232000-4	Peripheral equipment
30232100-5	Printers and plotters
30232110-8	Laser printers
30232120-1	Dot-matrix printers
30232130-4	Colour graphics printers
30232140-7	Plotters
30232150-0	Inkjet printers
30232600-0	Encoders
30232700-1	Central controlling unit
30233000-1	Media storage and reader devices
30233100-2	Computer storage units
30233110-5	Magnetic card storage units
30233120-8	Magnetic tape storage units
30233130-1	Magnetic disk storage units
30233131-8	Floppy-disk drives
30233132-5	Hard-disk drives
30233140-4	Direct-access storage devices (DASD)
30233141-1	Redundant Array of Independent Disk (RAID)
30233150-7	Optical-disk drives
30233151-4	Compact disk (CD) reader and/or burner
30233152-1	Digital versatile disc (DVD) reader and/or burner
30233153-8	Compact disk (CD) and digital versatile disk (DVD) reader and/or burner
30233160-0	Tape streamers
30233161-7	Cassette-handling equipment
30233170-3	Carousel units
30233180-6	Flash memory storage devices
30233190-9	Disk controller
30233300-4	Smart card readers
30233310-7	Fingerprint readers
30233320-0	Combined smart card and fingerprint readers
30234000-8	Storage media
30234100-9	Magnetic disk
30234200-0	Optical disks
30234300-1	Compact disks (CDs)
30234400-2	Digital versatile disks (DVDs)
30234500-3	Memory storage media
30234600-4	Flash memory
30234700-5	Magnetic tapes
30236000-2	Miscellaneous computer equipment
30236100-3	Memory-expansion equipment
30236110-6	Random access memory (RAM)
30236111-3	Dynamic random access memory (DRAM)
30236112-0	Static random access memory (SRAM)
30236113-7	Synchronous dynamic random access memory (SDRAM)
30236114-4	Rambus dynamic random access memory (RDRAM)
30236115-1	Synchronous graphic random access memory (SGRAM)
30236120-9	Read only memory (ROM)
30236121-6	Programmable read only memory (PROM)
30236122-3	Erasable programmable read only memory (EPROM)
30236123-0	Electronically erasable programmable read only memory (EEPROM)
30236200-4	Data-processing equipment
30237000-9	Parts, accessories and supplies for computers
30237100-0	Parts of computers
30237110-3	Network interfaces
30237120-6	Computer ports
30237121-3	Serial infrared ports
30237130-9	Computer cards
30237131-6	Electronic cards
30237132-3	Universal Serial Bus (USB) Interfaces
30237133-0	Personal Computer Memory Card International Association (PCMCIA) adaptors and interfaces
30237134-7	Graphic accelerator cards
30237135-4	Network interfaces cards
30237136-1	Audio cards
30237140-2	Motherboards
30237200-1	Computer accessories
30237210-4	Anti-glare screens
30237220-7	Mousepads
30237230-0	Caches
30237240-3	Web camera
30237250-6	Computer cleaning accessories
30237251-3	Computer cleaning kits
30237252-0	Pressurised air dusters
30237253-7	Dust covers for computer equipment
30237260-9	Monitor wall mount arms
30237270-2	Portable computer carrying cases
30237280-5	Power supply accessories
30237290-8	Keyboard wrist rests
30237295-3	Keyguards
30237300-2	Computer supplies
30237310-5	Font cartridges for printers
30237320-8	Diskettes
30237330-1	Digital Audio Tape (DAT) cartridges
30237340-4	Digital Linear Tape (DLT) cartridges
30237350-7	Data cartridges
30237360-0	Linear Tape-Open (LTO) cartridges
30237370-3	Recording cartridges
30237380-6	CD-ROM
30237400-3	Data entry accessories
30237410-6	Computer mouse
30237420-9	Joysticks
30237430-2	Light pens
30237440-5	Trackballs
30237450-8	Graphics tablets
30237460-1	Computer keyboards
30237461-8	Programmable keyboards
30237470-4	Braille pads
30237475-9	Electric sensors
30237480-7	Input units
30238000-6	Library automation equipment
31000000-6	Electrical machinery, apparatus, equipment and consumables; lighting
31100000-7	Electric motors, generators and transformers
31110000-0	Electric motors
31111000-7	Adapters
31120000-3	Generators
31121000-0	Generating sets
31121100-1	Generating sets with compression-ignition engines
31121110-4	Power converters
31121111-1	Electric rotary converters
31121200-2	Generating sets with spark-ignition engines
31121300-3	Wind-energy generators
31121310-6	Windmills
31121320-9	Wind turbines
31121330-2	Wind turbine generators
31121331-9	Turbine rotors
31121340-5	Wind farm
31122000-7	Generator units
31122100-8	Fuel cells
31124000-1	Steam-turbine generator and related apparatus
31124100-2	Turbine generator sets
31124200-3	Turbine generator control apparatus
31126000-5	Dynamos
31127000-2	Emergency generator
31128000-9	Turbogenerator
31130000-6	Alternators
31131000-3	Single-phase motors
31131100-4	Actuators
31131200-5	Anodes
31132000-0	Multi-phase motors
31140000-9	Cooling towers
31141000-6	Water coolers
31150000-2	Ballasts for discharge lamps or tubes
31151000-9	Static converters
31153000-3	Rectifiers
31154000-0	Uninterruptible power supplies
31155000-7	Inverters
31156000-4	Interruptible power supplies
31157000-1	Inductors
31158000-8	Chargers
31158100-9	Battery chargers
31158200-0	Supercharger
31158300-1	Turbocharger
31160000-5	Parts of electric motors, generators and transformers
31161000-2	Parts for electrical motors and generators
31161100-3	Excitation systems
31161200-4	Gas cooling systems
31161300-5	Generator rotors
31161400-6	Primary water systems
31161500-7	Seal oil systems
31161600-8	Stator cooling water systems
31161700-9	Parts of steam generators
31161800-0	Parts of gas generators
31161900-1	Voltage-control systems
31162000-9	Parts of transformers, inductors and static converters
31162100-0	Parts of condensers
31170000-8	Transformers
31171000-5	Liquid dielectric transformers
31172000-2	Voltage transformers
31173000-9	Instrument transformer
31174000-6	Power supply transformers
31200000-8	Electricity distribution and control apparatus
31210000-1	Electrical apparatus for switching or protecting electrical circuits
31211000-8	Boards and fuse boxes
31211100-9	Boards for electrical apparatus
31211110-2	Control panels
31211200-0	Fuse boxes
31211300-1	Fuses
31211310-4	Cut-outs
31211320-7	Fuse blocks
31211330-0	Fuse wires
31211340-3	Fuse clips
31212000-5	Circuit breakers
31212100-6	Overhead circuit breakers
31212200-7	Circuit testers
31212300-8	Magnetic circuit breakers
31212400-9	Miniature circuit breakers
31213000-2	Distribution equipment
31213100-3	Distribution boxes
31213200-4	Distribution transformers
31213300-5	Cable distribution cabinet
31213400-6	Distribution system
31214000-9	Switchgear
31214100-0	Switches
31214110-3	Isolating switches
31214120-6	Earthing switch
31214130-9	Safety switches
31214140-2	Dimmer switches
31214150-5	Drum switches
31214160-8	Pressure switches
31214170-1	Toggle switches
31214180-4	Slide switches
31214190-7	Limit switches
31214200-1	Switch disconnector
31214300-2	Outdoor switching installations
31214400-3	Fuse switch disconnector
31214500-4	Electric switchboards
31214510-7	Distribution switchboards
31214520-0	Medium-voltage switchboards
31215000-6	Voltage limiters
31216000-3	Lightning arrestors
31216100-4	Lightning-protection equipment
31216200-5	Lightning conductors
31217000-0	Surge suppressors
31218000-7	Busbars
31219000-4	Protection boxes
31220000-4	Electrical circuit components
31221000-1	Electrical relays
31221100-2	Power relays
31221200-3	General purpose relays
31221300-4	Socket relays
31221400-5	Alternating voltage relays
31221500-6	Mercury relays
31221600-7	Time relays
31221700-8	Overload relays
31223000-5	Lamp-holders
31224000-2	Connections and contact elements
31224100-3	Plugs and sockets
31224200-4	Coaxial connectors
31224300-5	Connection boxes
31224400-6	Connection cables
31224500-7	Terminals
31224600-8	Dimmers
31224700-9	Junction boxes
31224800-0	Cable joining kits
31224810-3	Extension cables
31230000-7	Parts of electricity distribution or control apparatus
31300000-9	Insulated wire and cable
31310000-2	Mains
31311000-9	Mains connections
31320000-5	Power distribution cables
31321000-2	Electricity power lines
31321100-3	Overhead power lines
31321200-4	Low- and medium-voltage cable
31321210-7	Low-voltage cable
31321220-0	Medium-voltage cable
31321300-5	High-voltage cable
31321400-6	Underwater cable
31321500-7	Submarine cable
31321600-8	Shielded cable
31321700-9	Signalling cable
31330000-8	Coaxial cable
31340000-1	Insulated cable accessories
31341000-8	Insulated cable reels
31342000-5	Insulated cable junctions
31343000-2	Insulated cable joints
31344000-9	Insulated cable glands
31350000-4	Electric conductors for data and control purposes
31351000-1	Electric conductors for access control systems
31400000-0	Accumulators, primary cells and primary batteries
31410000-3	Primary cells
31411000-0	Alkaline batteries
31420000-6	Primary batteries
31421000-3	Lead batteries
31422000-0	Battery packs
31430000-9	Electric accumulators
31431000-6	Lead-acid accumulators
31432000-3	Nickel-cadmium accumulators
31433000-0	Nickel-iron accumulators
31434000-7	Lithium accumulators
31440000-2	Batteries
31500000-1	Lighting equipment and electric lamps
31510000-4	Electric filament lamps
31511000-1	Sealed-beam lamp units
31512000-8	Tungsten halogen filament lamps
31512100-9	Halogen bulbs, linear
31512200-0	Halogen bulbs, bi-pin
31512300-1	Halogen bulbs, dichroic
31514000-2	Discharge lamps
31515000-9	Ultraviolet lamps
31516000-6	Infrared lamps
31517000-3	Arc lamps
31518000-0	Signalling lights
31518100-1	Floodlights
31518200-2	Emergency lighting equipment
31518210-5	Stormlights
31518220-8	Light stick
31518300-3	Rooflights
31518500-5	Mercury-vapour lamps
31518600-6	Searchlights
31519000-7	Incandescent and neon lamps
31519100-8	Incandescent lamps
31519200-9	Neon lamps
31520000-7	Lamps and light fittings
31521000-4	Lamps
31521100-5	Desk lamps
31521200-6	Floor-standing lamps
31521300-7	Portable electric lamps
31521310-0	Warning lights
31521320-3	Torches
31521330-6	Rechargeable portable electric lamps
31522000-1	Christmas tree lights
31523000-8	Illuminated signs and nameplates
31523100-9	Advertising neon lights
31523200-0	Permanent message signs
31523300-1	Illuminated nameplates
31524000-5	Ceiling or wall light fittings
31524100-6	Ceiling light fittings
31524110-9	Operating-theatre lamps
31524120-2	Ceiling lights
31524200-7	Wall light fittings
31524210-0	Wall lights
31527000-6	Spotlights
31527200-8	Exterior lights
31527210-1	Lanterns
31527260-6	Lighting systems
31527270-9	Platforms lighting
31527300-9	Domestic lights
31527400-0	Underwater lights
31530000-0	Parts of lamps and lighting equipment
31531000-7	Light bulbs
31531100-8	Electric tubes
31532000-4	Parts of lamps and light fittings
31532100-5	Tube lamps
31532110-8	Fluorescent tube lamps
31532120-1	Compact fluorescent tube lamps
31532200-6	Ring lamps
31532210-9	Fluorescent ring lamps
31532300-7	Globe lamps
31532310-0	Compact fluorescent globe lamps
31532400-8	Lamps sockets
31532500-9	Lamp starters
31532510-2	Starters for fluorescent lamps
31532600-0	Lamp reactors
31532610-3	Reactors for fluorescent lamps
31532700-1	Lamp covers
31532800-2	Lamp arms
31532900-3	Fluorescent lights
31532910-6	Fluorescent tubes
31532920-9	Bulbs and fluorescent lamps
31600000-2	Electrical equipment and apparatus
31610000-5	Electrical equipment for engines and vehicles
31611000-2	Wiring sets
31612000-9	Electrical wiring looms for engines
31612200-1	Starter motors
31612300-2	Electrical signalling equipment for engines
31612310-5	Blinkers
31620000-8	Sound or visual signalling apparatus
31625000-3	Burglar and fire alarms
31625100-4	Fire-detection systems
31625200-5	Fire-alarm systems
31625300-6	Burglar-alarm systems
31630000-1	Magnets
31640000-4	Machines and apparatus with individual functions
31642000-8	Electronic detection apparatus
31642100-9	Detection apparatus for metal pipes
31642200-0	Detection apparatus for mines
31642300-1	Detection apparatus for plastics
31642400-2	Detection apparatus for non-metallic objects
31642500-3	Detection apparatus for timber
31643000-5	Particle accelerators
31643100-6	Linear accelerators
31644000-2	Miscellaneous data recorders
31645000-9	Pinball machines
31650000-7	Insulating fittings
31651000-4	Electrical tape
31660000-0	Carbon electrodes
31670000-3	Electrical parts of machinery or apparatus
31671000-0	Glass envelopes and cathode-ray tubes
31671100-1	Glass envelopes
31671200-2	Cathode-ray tubes
31680000-6	Electrical supplies and accessories
31681000-3	Electrical accessories
31681100-4	Electrical contacts
31681200-5	Electric pumps
31681300-6	Electrical circuits
31681400-7	Electrical components
31681410-0	Electrical materials
31681500-8	Rechargers
31682000-0	Electricity supplies
31682100-1	Electricity boxes
31682110-4	Electricity box covers
31682200-2	Instrument panels
31682210-5	Instrumentation and control equipment
31682220-8	Mixing panels
31682230-1	Graphic display panels
31682300-3	Medium-voltage equipment
31682310-6	Medium-voltage panels
31682400-4	Overhead electrical equipment
31682410-7	Overhead cable carriers
31682500-5	Emergency electricity equipment
31682510-8	Emergency power systems
31682520-1	Emergency shutdown systems
31682530-4	Emergency power supplies
31682540-7	Substation equipment
31700000-3	Electronic, electromechanical and electrotechnical supplies
31710000-6	Electronic equipment
31711000-3	Electronic supplies
31711100-4	Electronic components
31711110-7	Transceivers
31711120-0	Transducers
31711130-3	Resistors
31711131-0	Electrical resistors
31711140-6	Electrodes
31711150-9	Electrical capacitors
31711151-6	Fixed capacitors
31711152-3	Variable or adjustable capacitors
31711154-0	Capacitor banks
31711155-7	Capacitor networks
31711200-5	Electronic scoreboards
31711300-6	Electronic timekeeping systems
31711310-9	System for recording attendance
31711400-7	Valves and tubes
31711410-0	Cathode-ray television picture tubes
31711411-7	Television camera tubes
31711420-3	Microwave tubes and equipment
31711421-0	Magnetrons
31711422-7	Microwave equipment
31711423-4	Microwave radio equipment
31711424-1	Klystrons
31711430-6	Valve tubes
31711440-9	Receiver or amplifier valves and tubes
31711500-8	Parts of electronic assemblies
31711510-1	Parts of electrical capacitors
31711520-4	Parts of electrical resistors, rheostats and potentiometers
31711530-7	Parts of electronic valves and tubes
31712000-0	Microelectronic machinery and apparatus and microsystems
31712100-1	Microelectronic machinery and apparatus
31712110-4	Electronic integrated circuits and microassemblies
31712111-1	Phone cards
31712112-8	SIM cards
31712113-5	Cards containing integrated circuits
31712114-2	Integrated electronic circuits
31712115-9	Microassemblies
31712116-6	Microprocessors
31712117-3	Integrated circuit packages
31712118-0	Integrated circuit sockets or mounts
31712119-7	Integrated circuit lids
31712200-2	Microsystems
31712300-3	Printed circuits
31712310-6	Populated printed circuit boards
31712320-9	Unpopulated printed circuit boards
31712330-2	Semiconductors
31712331-9	Photovoltaic cells
31712332-6	Thyristors
31712333-3	Diacs
31712334-0	Triacs
31712335-7	Optical coupled isolators
31712336-4	Crystal oscillators
31712340-5	Diodes
31712341-2	Light-emitting diodes
31712342-9	Microwave or small signal diodes
31712343-6	Zener diodes
31712344-3	Schottky diodes
31712345-0	Tunnel diodes
31712346-7	Photosensitive diodes
31712347-4	Power or solar diodes
31712348-1	Laser diodes
31712349-8	Radio frequency (RF) diodes
31712350-8	Transistors
31712351-5	Photo sensitive transistors
31712352-2	Field effect transistors (FET)
31712353-9	Metal oxide field effect transistors (MOSFET)
31712354-6	Transistor chips
31712355-3	Bipolar darlington or radio frequency (RF) transistors
31712356-0	Unijunction transistors
31712357-7	Insulated gate bipolar transistors (IGBT)
31712358-4	Junction field effect transistors (JFET)
31712359-1	Bipolar junction transistors (BJT)
31712360-1	Mounted piezo-electric crystals
31720000-9	Electromechanical equipment
31730000-2	Electrotechnical equipment
31731000-9	Electrotechnical supplies
31731100-0	Modules
32000000-3	Radio, television, communication, telecommunication and related equipment
32200000-5	Transmission apparatus for radiotelephony, radiotelegraphy, radio broadcasting and television
32210000-8	Broadcasting equipment
32211000-5	Broadcast production equipment
32220000-1	Television transmission apparatus without reception apparatus
32221000-8	Radio beacons
32222000-5	Video-signal coding machines
32223000-2	Video transmission apparatus
32224000-9	Television transmission apparatus
32230000-4	Radio transmission apparatus with reception apparatus
32231000-1	Closed-circuit television apparatus
32232000-8	Video-conferencing equipment
32233000-5	Radio-frequency booster stations
32234000-2	Closed-circuit television cameras
32235000-9	Closed-circuit surveillance system
32236000-6	Radio telephones
32237000-3	Walkie-talkies
32240000-7	Television cameras
32250000-0	Mobile telephones
32251000-7	Car telephones
32251100-8	Hands-free set
32252000-4	GSM telephones
32252100-5	Hands-free mobile telephones
32252110-8	Hands-free mobile telephones (wireless)
32260000-3	Data-transmission equipment
32270000-6	Digital transmission apparatus
32300000-6	Television and radio receivers, and sound or video recording or reproducing apparatus
32310000-9	Radio broadcast receivers
32320000-2	Television and audio-visual equipment
32321000-9	Television projection equipment
32321100-0	Film equipment
32321200-1	Audio-visual equipment
32321300-2	Audio-visual materials
32322000-6	Multimedia equipment
32323000-3	Video monitors
32323100-4	Colour video monitors
32323200-5	Monochrome video monitors
32323300-6	Video equipment
32323400-7	Video-playback equipment
32323500-8	Video-surveillance system
32324000-0	Televisions
32324100-1	Colour televisions
32324200-2	Monochrome televisions
32324300-3	Television equipment
32324310-6	Satellite antennas
32324400-4	Television aerials
32324500-5	Video tuners
32324600-6	Digital-TV boxes
32330000-5	Apparatus for sound, video-recording and reproduction
32331000-2	Turntables
32331100-3	Record players
32331200-4	Cassette players
32331300-5	Sound-reproduction apparatus
32331500-7	Recorders
32331600-8	MP3 player
32332000-9	Magnetic tape recorders
32332100-0	Dictating machines
32332200-1	Telephone-answering machines
32332300-2	Sound recorders
32333000-6	Video recording or reproducing apparatus
32333100-7	Video recorders
32333200-8	Video camcorders
32333300-9	Video-reproducing apparatus
32333400-0	Video players
32340000-8	Microphones and loudspeakers
32341000-5	Microphones
32342000-2	Loudspeakers
32342100-3	Headphones
32342200-4	Earphones
32342300-5	Microphones and speaker sets
32342400-6	Acoustic devices
32342410-9	Sound equipment
32342411-6	Mini speakers
32342412-3	Speakers
32342420-2	Studio mixing console
32342430-5	Speech-compression system
32342440-8	Voice-mail system
32342450-1	Voice recorders
32343000-9	Amplifiers
32343100-0	Audio-frequency amplifiers
32343200-1	Megaphones
32344000-6	Reception apparatus for radiotelephony or radiotelegraphy
32344100-7	Portable receivers for calling and paging
32344110-0	Voice-logging system
32344200-8	Radio receivers
32344210-1	Radio equipment
32344220-4	Radio pagers
32344230-7	Radio stations
32344240-0	Radio tower
32344250-3	Radio installations
32344260-6	Radio and multiplex equipment
32344270-9	Radio and telephone control system
32344280-2	Portable radios
32350000-1	Parts of sound and video equipment
32351000-8	Accessories for sound and video equipment
32351100-9	Video-editing equipment
32351200-0	Screens
32351300-1	Audio equipment accessories
32351310-4	Audio cassettes
32352000-5	Aerials and reflectors
32352100-6	Parts of radio and radar equipment
32352200-7	Radar spare parts and accessories
32353000-2	Sound recordings
32353100-3	Records
32353200-4	Music cassettes
32354000-9	Film products
32354100-0	Radiology film
32354110-3	X-ray film
32354120-6	Blue diazo film
32354200-1	Cinematographic film
32354300-2	Photographic film
32354400-3	Instant-print film
32354500-4	Video films
32354600-5	Video cassettes
32354700-6	Video tapes
32354800-7	Cling film
32360000-4	Intercom equipment
32400000-7	Networks
32410000-0	Local area network
32411000-7	Token-ring network
32412000-4	Communications network
32412100-5	Telecommunications network
32412110-8	Internet network
32412120-1	Intranet network
32413000-1	Integrated network
32413100-2	Network routers
32415000-5	Ethernet network
32416000-2	ISDN network
32416100-3	ISDX network
32417000-9	Multimedia networks
32418000-6	Radio network
32420000-3	Network equipment
32421000-0	Network cabling
32422000-7	Network components
32423000-4	Network hubs
32424000-1	Network infrastructure
32425000-8	Network operating system
32426000-5	Network publishing system
32427000-2	Network system
32428000-9	Network upgrade
32429000-6	Telephone network equipment
32430000-6	Wide area network
32440000-9	Telemetry and terminal equipment
32441000-6	Telemetry equipment
32441100-7	Telemetry surveillance system
32441200-8	Telemetry and control equipment
32441300-9	Telematics system
32442000-3	Terminal equipment
32442100-4	Terminal boards
32442200-5	Terminal boxes
32442300-6	Terminal emulators
32442400-7	Termination blocks
32500000-8	Telecommunications equipment and supplies
32510000-1	Wireless telecommunications system
32520000-4	Telecommunications cable and equipment
32521000-1	Telecommunications cable
32522000-8	Telecommunications equipment
32523000-5	Telecommunications facilities
32524000-2	Telecommunications system
32530000-7	Satellite-related communications equipment
32531000-4	Satellite communications equipment
32532000-1	Satellite dishes
32533000-8	Satellite earth stations
32534000-5	Satellite platforms
32540000-0	Switchboards
32541000-7	Switchboard equipment
32542000-4	Switchboard panels
32543000-1	Telephone switchboards
32544000-8	PABX equipment
32545000-5	PABX systems
32546000-2	Digital switching equipment
32546100-3	Digital switchboards
32547000-9	Vacuum switchboards
32550000-3	Telephone equipment
32551000-0	Telephone cables and associated equipment
32551100-1	Telephone connections
32551200-2	Telephone exchanges
32551300-3	Telephone headsets
32551400-4	Telephone network
32551500-5	Telephone cables
32552000-7	Electrical apparatus for line telephony or line telegraphy
32552100-8	Telephone sets
32552110-1	Cordless telephones
32552120-4	Emergency telephones
32552130-7	Public telephones
32552140-0	Payphone equipment
32552150-3	Telephones for visually-impaired
32552160-6	Telephones for hearing-impaired
32552200-9	Teleprinters
32552300-0	Telephonic or telegraphic switching apparatus
32552310-3	Digital telephone exchanges
32552320-6	Multiplexers
32552330-9	Telephone switching apparatus
32552400-1	Audio-frequency signal conversion apparatus
32552410-4	Modems
32552420-7	Frequency converter
32552430-0	Coding equipment
32552500-2	Teletext apparatus
32552510-5	Videotext terminals
32552520-8	Telex equipment
32552600-3	Entrance telephones
32553000-4	Parts of electrical telephonic or telegraphic apparatus
32560000-6	Fibre-optic materials
32561000-3	Fibre-optic connections
32562000-0	Optical-fibre cables
32562100-1	Optical-fibre cables for information transmission
32562200-2	Optical telecommunication cables
32562300-3	Optical-fibre cables for data transmission
32570000-9	Communications equipment
32571000-6	Communications infrastructure
32572000-3	Communications cable
32572100-4	Communications cable with multiple electrical conductors
32572200-5	Communications cable with coaxial conductors
32572300-6	Communications cable for special applications
32573000-0	Communications control system
32580000-2	Data equipment
32581000-9	Data-communications equipment
32581100-0	Data-transmission cable
32581110-3	Data-transmission cable with multiple electrical conductors
32581120-6	Data-transmission cable with coaxial conductors
32581130-9	Data-transmission cable for special applications
32581200-1	Fax equipment
32581210-4	Accessories and components for fax equipment
32582000-6	Data carriers
32583000-3	Data and voice media
32584000-0	Data-bearing media
33000000-0	Medical equipments, pharmaceuticals and personal care products
33100000-1	Medical equipments
33110000-4	Imaging equipment for medical, dental and veterinary use
33111000-1	X-ray devices
33111100-2	X-ray table
33111200-3	X-ray workstations
33111300-4	X-ray processing devices
33111400-5	X-ray fluoroscopy devices
33111500-6	Dental X-ray
33111600-7	Radiography devices
33111610-0	Magnetic resonance unit
33111620-3	Gamma cameras
33111640-9	Thermographs
33111650-2	Mammography devices
33111660-5	Bone densitometers
33111700-8	Angiography room
33111710-1	Angiography supplies
33111720-4	Angiography devices
33111721-1	Digital angiography devices
33111730-7	Angioplasty supplies
33111740-0	Angioplasty devices
33111800-9	Diagnostic X-ray system
33112000-8	Echo, ultrasound and doppler imaging equipment
33112100-9	Ultrasonic heart detector
33112200-0	Ultrasonic unit
33112300-1	Ultrasound scanners
33112310-4	Colour-flow doppler
33112320-7	Doppler equipment
33112330-0	Echoencephalographs
33112340-3	Echocardiographs
33113000-5	Magnetic resonance imaging equipment
33113100-6	Magnetic resonance scanners
33113110-9	Nuclear magnetic resonance scanners
33114000-2	Spectroscopy devices
33115000-9	Tomography devices
33115100-0	CT scanners
33115200-1	CAT scanners
33120000-7	Recording systems and exploration devices
33121000-4	Long term ambulatory recording system
33121100-5	Electro-encephalographs
33121200-6	Scintigraphy devices
33121300-7	Electromyographs
33121400-8	Audiometers
33121500-9	Electrocardiogram
33122000-1	Ophthalmology equipment
33123000-8	Cardiovascular devices
33123100-9	Tensiometer
33123200-0	Electrocardiography devices
33123210-3	Cardiac-monitoring devices
33123220-6	Cardio-angiography devices
33123230-9	Cardiographs
33124000-5	Diagnostics and radiodiagnostic devices and supplies
33124100-6	Diagnostic devices
33124110-9	Diagnostic systems
33124120-2	Diagnostic ultrasound devices
33124130-5	Diagnostic supplies
33124131-2	Reagent strips
33124200-7	Radiodiagnostic devices
33124210-0	Radiodiagnostic supplies
33125000-2	Urology, exploration devices
33126000-9	Stomatology devices
33127000-6	Immuno-analysis devices
33128000-3	Medical laser other than for surgery
33130000-0	Dental and subspecialty instruments and devices
33131000-7	Dental hand instrument
33131100-8	Dental surgical instrument
33131110-1	Dental nippers, brushes, retractors and burnishers
33131111-8	Dental nippers
33131112-5	Dental operative brushes
33131113-2	Dental retractors
33131114-9	Dental burnishers
33131120-4	Dental cryosurgical, gauges, elevators and excavators
33131121-1	Dental cryosurgical units
33131122-8	Dental depth gauges
33131123-5	Dental elevators
33131124-2	Dental excavators
33131130-7	Dental fingers protectors and forceps
33131131-4	Dental fingers protectors
33131132-1	Dental forceps
33131140-0	Dental mirrors and reamers
33131141-7	Dental mirrors
33131142-4	Dental reamers
33131150-3	Dental root tip picks, scalers and scale
33131151-0	Dental root tip picks
33131152-7	Dental scalers
33131153-4	Dental scale
33131160-6	Dental scissors and knives
33131161-3	Dental scissors
33131162-0	Dental knives
33131170-9	Dental spatulas, tweezers and wax carvers
33131171-6	Dental spatulas
33131172-3	Dental tweezers
33131173-0	Dental wax carvers
33131200-9	Dental suture needle
33131300-0	Dental disposable instrument
33131400-1	Dental probe
33131500-2	Dental extraction instrument
33131510-5	Dental drills
33131600-3	Dental filling instrument
33132000-4	Dental implant
33133000-1	Dental impression accessories
33134000-8	Endodontics accessories
33135000-5	Orthodontic devices
33136000-2	Rotary and abrasive instrument
33137000-9	Dental prophylaxis accessories
33138000-6	Prosthodontic and relining products
33138100-7	Dentures
33140000-3	Medical consumables
33141000-0	Disposable non-chemical medical consumables and haematological consumables
33141100-1	Dressings; clip, suture, ligature supplies
33141110-4	Dressings
33141111-1	Adhesive dressings
33141112-8	Plasters
33141113-4	Bandages
33141114-2	Medical gauze
33141115-9	Medical wadding
33141116-6	Dressing packs
33141117-3	Cotton wool
33141118-0	Wipes
33141119-7	Compresses
33141120-7	Clip, suture, ligature supplies
33141121-4	Surgical sutures
33141122-1	Surgical staples
33141123-8	Sharps containers
33141124-5	Sharps pads
33141125-2	Material for surgical sutures
33141126-9	Ligatures
33141127-6	Absorbable haemostatics
33141128-3	Needles for sutures
33141200-2	Catheters
33141210-5	Balloon catheters
33141220-8	Cannulae
33141230-1	Dilator
33141240-4	Catheter accessories
33141300-3	Venepuncture, blood sampling devices
33141310-6	Syringes
33141320-9	Medical needles
33141321-6	Anesthesia needles
33141322-3	Arterial needles
33141323-0	Biopsy needles
33141324-7	Dialysis needles
33141325-4	Fistula needles
33141326-1	Radiology procedural needles
33141327-8	Vented needles
33141328-5	Epidural needles
33141329-2	Amniocentesia needles
33141400-4	Wire-cutter and bistoury; surgical gloves
33141410-7	Wire-cutter and bistoury
33141411-4	Scalpels and blades
33141420-0	Surgical gloves
33141500-5	Haematological consumables
33141510-8	Blood products
33141520-1	Plasma extracts
33141530-4	Blood coagulants
33141540-7	Albumin
33141550-0	Heparin
33141560-3	Human organs
33141570-6	Human blood
33141580-9	Animal blood
33141600-6	Collector and collection bags, drainage and kits
33141610-9	Collection bag
33141613-0	Blood bags
33141614-7	Plasma bags
33141615-4	Bags for urine
33141620-2	Medical kits
33141621-9	Incontinence kit
33141622-6	AIDS-prevention kits
33141623-3	First-aid boxes
33141624-0	Administration sets
33141625-7	Diagnostic kits
33141626-4	Dosage kits
33141630-5	Blood plasma filters
33141640-8	Drain
33141641-5	Probes
33141642-2	Drain accessories
33141700-7	Orthopaedic supplies
33141710-0	Crutches
33141720-3	Walking aids
33141730-6	Surgical collars
33141740-9	Orthopaedic footwear
33141750-2	Artificial joints
33141760-5	Splints
33141770-8	Fracture appliances, pins and plates
33141800-8	Dental consumables
33141810-1	Dental filling materials
33141820-4	Teeth
33141821-1	Porcelain teeth
33141822-8	Acrylic teeth
33141830-7	Cement base
33141840-0	Dental haemostatic
33141850-3	Dental hygiene products
33141900-9	Blood lancets
33150000-6	Radiotherapy, mechanotherapy, electrotherapy and physical therapy devices
33151000-3	Radiotherapy devices and supplies
33151100-4	Gamma therapy devices
33151200-5	X-ray therapy devices
33151300-6	Spectrographs
33151400-7	Radiotherapy supplies
33152000-0	Incubators
33153000-7	Lithotripter
33154000-4	Mechanotherapy devices
33155000-1	Physical therapy devices
33156000-8	Psychology testing devices
33157000-5	Gas-therapy and respiratory devices
33157100-6	Medical gas masks
33157110-9	Oxygen mask
33157200-7	Oxygen kits
33157300-8	Oxygen tents
33157400-9	Medical breathing devices
33157500-0	Hyperbaric chambers
33157700-2	Blow bottle
33157800-3	Oxygen administration unit
33157810-6	Oxygen therapy unit
33158000-2	Electrical, electromagnetic and mechanical treatment
33158100-3	Electromagnetic unit
33158200-4	Electrotherapy devices
33158210-7	Stimulator
33158300-5	Ultraviolet medical devices
33158400-6	Mechanical therapy unit
33158500-7	Infrared medical devices
33159000-9	Clinical chemistry system
33160000-9	Operating techniques
33161000-6	Electrosurgical unit
33162000-3	Operating theatre devices and instruments
33162100-4	Operating-theatre devices
33162200-5	Operating-theatre instruments
33163000-0	Tent for medical use
33164000-7	Coelioscopy devices
33164100-8	Colposcope
33165000-4	Cryosurgical and cryotherapy devices
33166000-1	Dermatological devices
33167000-8	Surgical lights
33168000-5	Endoscopy, endosurgery devices
33168100-6	Endoscopes
33169000-2	Surgical instruments
33169100-3	Surgical laser
33169200-4	Surgical baskets
33169300-5	Surgical trays
33169400-6	Surgical containers
33169500-7	Surgical tracking and tracing systems
33170000-2	Anaesthesia and resuscitation
33171000-9	Instruments for anaesthesia and resuscitation
33171100-0	Instruments for anaesthesia
33171110-3	Anaesthesia mask
33171200-1	Instruments for resuscitation
33171210-4	Resuscitation mask
33171300-2	Epidural kits or packs
33172000-6	Anaesthesia and resuscitation devices
33172100-7	Anaesthesia devices
33172200-8	Resuscitation devices
33180000-5	Functional support
33181000-2	Renal support devices
33181100-3	Haemodialysis devices
33181200-4	Dialysis filters
33181300-5	Haemodialysis individual monitor
33181400-6	Haemodialysis multiposition
33181500-7	Renal consumables
33181510-0	Renal fluid
33181520-3	Renal dialysis consumables
33182000-9	Cardiac support devices
33182100-0	Defibrillator
33182200-1	Cardiac stimulation devices
33182210-4	Pacemaker
33182220-7	Cardiac valve
33182230-0	Ventricle
33182240-3	Parts and accessories for pacemakers
33182241-0	Batteries for pacemakers
33182300-2	Cardiac surgery devices
33182400-3	Cardiac X-ray system
33183000-6	Orthopaedic support devices
33183100-7	Orthopaedic implants
33183200-8	Orthopaedic prostheses
33183300-9	Osteosynthesis devices
33184000-3	Artificial parts of the body
33184100-4	Surgical implants
33184200-5	Vascular prostheses
33184300-6	Artificial parts of the heart
33184400-7	Breast prostheses
33184410-0	Internal breast prostheses
33184420-3	External breast prostheses
33184500-8	Coronary endoprostheses
33184600-9	False eyes
33185000-0	Hearing aids
33185100-1	Parts and accessories for hearing aids
33185200-2	Cochlear implant
33185300-3	Otolaryngology implant
33185400-4	Larynx artificial
33186000-7	Extracorporeal circulatory unit
33186100-8	Oxygenator
33186200-9	Blood and fluid warming
33190000-8	Miscellaneous medical devices and products
33191000-5	Sterilisation, disinfection and hygiene devices
33191100-6	Steriliser
33191110-9	Autoclaves
33192000-2	Medical furniture
33192100-3	Beds for medical use
33192110-6	Orthopaedic beds
33192120-9	Hospital beds
33192130-2	Motorised beds
33192140-5	Psychiatric couches
33192150-8	Therapy beds
33192160-1	Stretchers
33192200-4	Medical tables
33192210-7	Examination tables
33192230-3	Operating tables
33192300-5	Medical furniture except beds and tables
33192310-8	Traction or suspension devices for medical beds
33192320-1	Urine-bottle holders
33192330-4	Transfusion pods
33192340-7	Operating theatre furniture except tables
33192350-0	Medical cultivation cabinet
33192400-6	Dental workstations
33192410-9	Dental chairs
33192500-7	Test tubes
33192600-8	Lifting equipment for health care sector
33193000-9	Invalid carriages, wheelchairs and associated devices
33193100-0	Invalid carriages and wheelchairs
33193110-3	Invalid carriages
33193120-6	Wheelchairs
33193121-3	Motorised wheelchairs
33193200-1	Parts and accessories for invalid carriages and wheelchairs
33193210-4	Parts and accessories for invalid carriages
33193211-1	Motors for invalid carriages
33193212-8	Steering devices for invalid carriages
33193213-5	Control devices for invalid carriages
33193214-2	Chassis for invalid carriages
33193220-7	Parts and accessories for wheelchairs
33193221-4	Wheelchair cushions
33193222-1	Wheelchair frames
33193223-8	Wheelchair seats
33193224-5	Wheelchair wheels
33193225-2	Wheelchair tyres
33194000-6	Devices and instruments for transfusion and infusion
33194100-7	Devices and instruments for infusion
33194110-0	Infusion pumps
33194120-3	Infusion supplies
33194200-8	Devices and instruments for transfusion
33194210-1	Blood-transfusion devices
33194220-4	Blood-transfusion supplies
33195000-3	Patient-monitoring system
33195100-4	Monitors
33195110-7	Respiratory monitors
33195200-5	Central monitoring station
33196000-0	Medical aids
33196100-1	Devices for the elderly
33196200-2	Devices for the disabled
33197000-7	Medical computer equipment
33198000-4	Hospital paper articles
33198100-5	Paper compresses
33198200-6	Paper sterilisation pouches or wraps
33199000-1	Medical clothing
33600000-6	Pharmaceutical products
33610000-9	Medicinal products for the alimentary tract and metabolism
33611000-6	Medicinal products for acid related disorders
33612000-3	Medicinal products for functional gastrointestinal disorders
33613000-0	Laxatives
33614000-7	Antidiarrhoeals, intestinal anti-inflammatory/anti-infective agents
33615000-4	Medicinal products used in diabetes
33615100-5	Insulin
33616000-1	Vitamins
33616100-2	Provitamins
33617000-8	Mineral supplements
33620000-2	Medicinal products for the blood, blood-forming organs and the cardiovascular system
33621000-9	Medicinal products for the blood and blood-forming organs
33621100-0	Antithrombotic agents
33621200-1	Antihaemorrhagics
33621300-2	Antianaemic preparations
33621400-3	Blood substitutes and perfusion solutions
33622000-6	Medicinal products for the cardiovascular system
33622100-7	Cardiac therapy medicinal products
33622200-8	Antihypertensives
33622300-9	Diuretics
33622400-0	Vasoprotectives
33622500-1	Antihaemorrhoidals for topical use
33622600-2	Beta-blocking agents
33622700-3	Calcium channel blockers
33622800-4	Agents acting on the renin-angiotensin system
33630000-5	Medicinal products for dermatology and the musculo-skeletal system
33631000-2	Medicinal products for dermatology
33631100-3	Antifungals for dermatological use
33631110-6	Salicylic acids
33631200-4	Emollients and protectives
33631300-5	Antipsoriatics
33631400-6	Antibiotics and chemotherapeutics for dermatological use
33631500-7	Corticosteroids for dermatological use and dermatological preparations
33631600-8	Antiseptics and disinfectants
33631700-9	Anti-acne preparations
33632000-9	Medicinal products for the musculo-skeletal system
33632100-0	Anti-inflammatory and anti-rheumatic products
33632200-1	Muscle relaxants
33632300-2	Antigout preparations
33640000-8	Medicinal products for the genitourinary system and hormones
33641000-5	Medicinal products for the genitourinary system and sex hormones
33641100-6	Gynaecological anti-infectives and antiseptics
33641200-7	Other gynaecologicals
33641300-8	Sex hormones and modulators of the genital system
33641400-9	Contraceptives
33641410-2	Oral contraceptives
33641420-5	Chemical contraceptives
33642000-2	Systemic hormonal preparations, excl. sex hormones
33642100-3	Pituitary, hypothalamic hormones and analogues
33642200-4	Corticosteroids for systemic use
33642300-5	Thyroid therapy medicinal products
33650000-1	General anti-infectives for systemic use, vaccines, antineoplastic and immunodulating agents
33651000-8	General anti-infectives for systemic use and vaccines
33651100-9	Antibacterials for systemic use
33651200-0	Antimycotics for systemic use
33651300-1	Antimycobacterials
33651400-2	Antivirals for systemic use
33651500-3	Immune sera and immunoglobulins
33651510-6	Antisera
33651520-9	Immunoglobulins
33651600-4	Vaccines
33651610-7	Diphtheria-pertussis-tetanus vaccines
33651620-0	Diphtheria-tetanus vaccines
33651630-3	BCG vaccines (dried)
33651640-6	Measles-mumps-rubella vaccines
33651650-9	Typhus vaccines
33651660-2	Influenza vaccines
33651670-5	Polio vaccines
33651680-8	Hepatitis B vaccines
33651690-1	Vaccines for veterinary medicine
33652000-5	Antineoplastic and immunomodulating agents
33652100-6	Antineoplastic agents
33652200-7	Endocrine therapy medicinal products
33652300-8	Immunosuppressive agents
33660000-4	Medicinal products for the nervous system and sensory organs
33661000-1	Medicinal products for the nervous system
33661100-2	Anaesthetics
33661200-3	Analgesics
33661300-4	Antiepileptics
33661400-5	Anti-Parkinson medicinal products
33661500-6	Psycholeptics
33661600-7	Psychoanaleptics
33661700-8	Other nervous system medicinal products
33662000-8	Medicinal products for sensory organs
33662100-9	Ophthalmologicals
33670000-7	Medicinal products for the respiratory system
33673000-8	Medicinal products for obstructive airway diseases
33674000-5	Cough and cold preparations
33675000-2	Antihistamines for systemic use
33680000-0	Pharmaceutical articles
33681000-7	Teats, nipple shields and similar articles for babies
33682000-4	Rubber tiles
33683000-1	Rubber cushioning
33690000-3	Various medicinal products
33691000-0	Antiparasitic products, insecticides and repellents
33691100-1	Antiprotozoals
33691200-2	Anthelmintics
33691300-3	Ectoparasiticides, incl. scabicides, insecticides and repellents
33692000-7	Medical solutions
33692100-8	Infusion solutions
33692200-9	Parenteral nutrition products
33692210-2	Parenteral feeding solutions
33692300-0	Enteral feeds
33692400-1	Perfusion solutions
33692500-2	Injectable solutions
33692510-5	Intravenous fluids
33692600-3	Galenical solutions
33692700-4	Glucose solutions
33692800-5	Dialysis solutions
33693000-4	Other therapeutic products
33693100-5	Toxins
33693200-6	Nicotine substitutes
33693300-7	Addiction treatment
33694000-1	Diagnostic agents
33695000-8	All other non-therapeutic products
33696000-5	Reagents and contrast media
33696100-6	Blood-grouping reagents
33696200-7	Blood-testing reagents
33696300-8	Chemical reagents
33696400-9	Isotopic reagents
33696500-0	Laboratory reagents
33696600-1	Reagents for electrophoresis
33696700-2	Urological reagents
33696800-3	X-ray contrast media
33697000-2	Medical preparations excluding dental consumables
33697100-3	Enema preparations
33697110-6	Bone reconstruction cements
33698000-9	Clinical products
33698100-0	Microbiological cultures
33698200-1	Glands and their extracts
33698300-2	Peptic substances
33700000-7	Personal care products
33710000-0	Perfumes, toiletries and condoms
33711000-7	Perfumes and toiletries
33711100-8	Toilet waters
33711110-1	Deodorants
33711120-4	Antiperspirants
33711130-7	Colognes
33711140-0	Fragrances
33711150-3	Rose water
33711200-9	Make-up preparations
33711300-0	Manicure or pedicure preparations
33711400-1	Beauty products
33711410-4	Cotton buds
33711420-7	Makeup kits
33711430-0	Disposable personal wipes
33711440-3	Lip balm
33711450-6	Tattoos
33711500-2	Skin-care products
33711510-5	Sun protection products
33711520-8	Bath gels
33711530-1	Shower caps
33711540-4	Para-pharmaceutical creams or lotions
33711600-3	Hair preparations and articles
33711610-6	Shampoos
33711620-9	Combs
33711630-2	Wigs
33711640-5	Vanity kits
33711700-4	Articles and preparations for oral or dental hygiene
33711710-7	Toothbrushes
33711720-0	Toothpaste
33711730-3	Toothpicks
33711740-6	Mouthwash
33711750-9	Mouth fresheners
33711760-2	Dental floss
33711770-5	Infant soother, pacifier and dummy
33711780-8	Denture cleaning tablets
33711790-1	Dental kits
33711800-5	Shaving preparations
33711810-8	Shaving creams
33711900-6	Soap
33712000-4	Condoms
33713000-1	Foot care products
33720000-3	Razors and manicure or pedicure sets
33721000-0	Razors
33721100-1	Razor blades
33721200-2	Shavers
33722000-7	Manicure or pedicure sets
33722100-8	Manicure sets
33722110-1	Manicure implements
33722200-9	Pedicure sets
33722210-2	Pedicure implements
33722300-0	Barrettes
33730000-6	Eye care products and corrective lenses
33731000-3	Contact lenses
33731100-4	Corrective lenses
33731110-7	Intraocular lenses
33731120-0	Spectacle lenses
33732000-0	Contact lenses lotions
33733000-7	Sunglasses
33734000-4	Spectacles
33734100-5	Frames and mountings for spectacles
33734200-6	Glass for spectacles
33735000-1	Goggles
33735100-2	Protective goggles
33735200-3	Frames and mountings for goggles
33740000-9	Hand and nails care products
33741000-6	Hand care products
33741100-7	Hand cleaner
33741200-8	Hand or body lotions
33741300-9	Hand sanitizer
33742000-3	Nail care products
33742100-4	Nail clippers
33742200-5	Nail polish
33750000-2	Baby care products
33751000-9	Disposable nappies
33752000-6	Nursing pad
33760000-5	Toilet paper, handkerchiefs, hand towels and serviettes
33761000-2	Toilet paper
33762000-9	Paper handkerchiefs
33763000-6	Paper hand towels
33764000-3	Paper serviettes
33770000-8	Paper sanitary
33771000-5	Sanitary paper products
33771100-6	Sanitary towels or tampons
33771200-7	Paper napkin liners
33772000-2	Disposable paper products
33790000-4	Laboratory, hygienic or pharmaceutical glassware
33791000-1	Hygienic glassware
33792000-8	Pharmaceutical glassware
33793000-5	Laboratory glassware
33900000-9	Post-mortem and mortuary equipment and supplies
33910000-2	Pathology dissection instruments and supplies
33911000-9	Autopsy scissors
33912000-6	Autopsy dissection kits
33912100-7	Autopsy dissection forceps
33913000-3	Autopsy bullet probes
33914000-0	Post-mortem thread, needles or incision clips
33914100-1	Post-mortem thread
33914200-2	Post-mortem needles
33914300-3	Post-mortem incision clips
33915000-7	Autopsy vein directors
33916000-4	Autopsy saw blades or accessories
33916100-5	Autopsy saws
33917000-1	Dissection boards or pads
33918000-8	Cases for post-mortem surgical instruments or accessories
33919000-5	Instrument rolls for post-mortem surgical instruments or accessories
33920000-5	Autopsy equipment and supplies
33921000-2	Bone dust collectors
33922000-9	Cadaver transport bags
33923000-6	Autopsy head rests, body boards or hanging scales
33923100-7	Autopsy head rests
33923200-8	Autopsy body boards
33923300-9	Autopsy hanging scales
33924000-3	Autopsy infectious disease kits
33925000-0	Post-mortem identification tags or bracelets
33926000-7	Autopsy fluid collection vacuum aspirators or tubing
33927000-4	Post-mortem rectal thermometers
33928000-1	Post-mortem finger straighteners
33929000-8	Cadaver tissue builder kits
33930000-8	Autopsy furniture
33931000-5	Autopsy grossing workstations or accessories
33932000-2	Autopsy sinks or accessories
33933000-9	Autopsy tables or accessories
33933100-0	Autopsy tables
33934000-6	Necropsy tables or accessories
33935000-3	Post-mortem animal dissection tables or accessories
33936000-0	Embalming workstations or accessories
33937000-7	Autopsy downdraft workstations or accessories
33940000-1	Cadaver transport and storage equipment and supplies
33941000-8	Cadaver storage racks
33942000-5	Cadaver carriers
33943000-2	Cadaver scissor lift trolleys
33944000-9	Morgue cabinet refrigerators or freezers
33945000-6	Morgue walk in refrigerators
33946000-3	Autopsy carts
33947000-0	Cadaver trays
33948000-7	Cadaver lifter or transfer devices
33949000-4	Body transport containers
33950000-4	Clinical forensics equipment and supplies
33951000-1	Post-mortem fingerprint or impression materials
33952000-8	Transport equipment and auxiliary products to transportation
33953000-5	Post-mortem blood detection kits or supplies
33954000-2	Biological evidence collection kits
33960000-7	Embalming equipment and supplies
33961000-4	Embalming cavity injectors
33962000-1	Embalming vein drainage tubes
33963000-8	Embalming fluids or chemical treatments
33964000-5	Embalming injecting tubes
33965000-2	Embalming sinks or accessories
33966000-9	Embalming kits
33967000-6	Embalming injector needles
33968000-3	Eye caps
33970000-0	Mortuary equipment and supplies
33971000-7	Mortuary outfits
33972000-4	Mortuary packs
33973000-1	Mortuary wraps
33974000-8	Mortuary aspirators
33975000-5	Mortuary hardening compounds
34000000-7	Transport equipment and auxiliary products to transportation
34100000-8	Motor vehicles
34110000-1	Passenger cars
34111000-8	Estate and saloon cars
34111100-9	Estate cars
34111200-0	Saloon cars
34113000-2	4-wheel-drive vehicles
34113100-3	Jeeps
34113200-4	All-terrain vehicles
34113300-5	Off-road vehicles
34114000-9	Specialist vehicles
34114100-0	Emergency vehicles
34114110-3	Rescue vehicles
34114120-6	Paramedic vehicles
34114121-3	Ambulances
34114122-0	Patient-transport vehicles
34114200-1	Police cars
34114210-4	Prisoner-transport vehicles
34114300-2	Welfare vehicles
34114400-3	Minibuses
34115000-6	Other passenger cars
34115200-8	Motor vehicles for the transport of fewer than 10 persons
34115300-9	Second-hand transport vehicles
34120000-4	Motor vehicles for the transport of 10 or more persons
34121000-1	Buses and coaches
34121100-2	Public-service buses
34121200-3	Articulated buses
34121300-4	Double-decker buses
34121400-5	Low-floor buses
34121500-6	Coaches
34130000-7	Motor vehicles for the transport of goods
34131000-4	Pick-ups
34132000-1	Motor sledges
34133000-8	Articulated trucks
34133100-9	Tankers
34133110-2	Fuel-tanker trucks
34134000-5	Flatbed and Tipper trucks
34134100-6	Flatbed trucks
34134200-7	Tipper trucks
34136000-9	Vans
34136100-0	Light vans
34136200-1	Panel vans
34137000-6	Second-hand goods vehicles
34138000-3	Road tractor units
34139000-0	Chassis
34139100-1	Chassis cabs
34139200-2	Chassis bodies
34139300-3	Complete chassis
34140000-0	Heavy-duty motor vehicles
34142000-4	Crane and dumper trucks
34142100-5	Elevator-platforms trucks
34142200-6	Skip loaders
34142300-7	Dumper trucks
34143000-1	Winter-maintenance vehicles
34144000-8	Special-purpose motor vehicles
34144100-9	Mobile drilling derricks
34144200-0	Vehicles for the emergency services
34144210-3	Firefighting vehicles
34144211-0	Turntable-ladder trucks
34144212-7	Water-tender vehicles
34144213-4	Fire engines
34144220-6	Breakdown vehicles
34144300-1	Mobile bridges
34144400-2	Road-maintenance vehicles
34144410-5	Gully emptiers
34144420-8	Salt spreaders
34144430-1	Road-sweeping vehicles
34144431-8	Suction-sweeper vehicles
34144440-4	Gritter vehicles
34144450-7	Sprinkler vehicles
34144500-3	Vehicles for refuse and sewage
34144510-6	Vehicles for refuse
34144511-3	Refuse-collection vehicles
34144512-0	Refuse-compaction vehicles
34144520-9	Sewage tankers
34144700-5	Utility vehicles
34144710-8	Wheeled loaders
34144730-4	Aircraft-refuelling vehicles
34144740-7	Aircraft-towing vehicles
34144750-0	Cargo carriers
34144751-7	Straddle carriers
34144760-3	Mobile library vehicles
34144800-6	Mobile homes
34144900-7	Electric vehicles
34144910-0	Electric buses
34150000-3	Simulators
34151000-0	Driving simulators
34152000-7	Training simulators
34200000-9	Vehicle bodies, trailers or semi-trailers
34210000-2	Vehicle bodies
34211000-9	Bus bodies, ambulance bodies and vehicle bodies for goods vehicles
34211100-9	Bus bodies
34211200-9	Ambulance bodies
34211300-9	Vehicle bodies for goods vehicles
34220000-5	Trailers, semi-trailers and mobile containers
34221000-2	Special-purpose mobile containers
34221100-3	Mobile incident units
34221200-4	Mobile emergency units
34221300-5	Chemical incident unit
34223000-6	Trailers and semi-trailers
34223100-7	Semi-trailers
34223200-8	Bowsers
34223300-9	Trailers
34223310-2	General-purpose trailers
34223320-5	Horsebox trailers
34223330-8	Mobile units on trailers
34223340-1	Tanker trailers
34223350-4	Turntable-ladder trailers
34223360-7	Refuelling trailers
34223370-0	Tipper trailers
34223400-0	Caravan-type trailers and semi-trailers
34224000-3	Parts of trailers, semi-trailers and other vehicles
34224100-4	Parts of trailers and semi-trailers
34224200-5	Parts of other vehicles
34300000-0	Parts and accessories for vehicles and their engines
34310000-3	Engines and engine parts
34311000-0	Engines
34311100-1	Internal-combustion engines for motor vehicles and motorcycles
34311110-4	Spark-ignition engines
34311120-7	Compression-ignition engines
34312000-7	Engine parts
34312100-8	Fan belts
34312200-9	Spark plugs
34312300-0	Vehicle radiators
34312400-1	Pistons
34312500-2	Gaskets
34312600-3	Rubber conveyor belts
34312700-4	Rubber transmission belts
34320000-6	Mechanical spare parts except engines and engine parts
34321000-3	Axles and gearboxes
34321100-4	Axles
34321200-5	Gearboxes
34322000-0	Brakes and brake parts
34322100-1	Brake equipment
34322200-2	Disc brakes
34322300-3	Brake linings
34322400-4	Brake pads
34322500-5	Brake shoes
34324000-4	Wheels, parts and accessories
34324100-5	Wheel-balancing equipment
34325000-1	Silencers and exhaust pipes
34325100-2	Silencers
34325200-3	Exhaust pipes
34326000-8	Vehicle jacks, clutches and associated parts
34326100-9	Clutches and associated parts
34326200-0	Vehicle jacks
34327000-5	Steering wheels, columns and boxes
34327100-6	Steering wheels
34327200-7	Columns and boxes
34328000-2	Test benches, vehicle conversion kits and seat belts
34328100-3	Test benches
34328200-4	Vehicle conversion kits
34328300-5	Seat belts
34330000-9	Spare parts for goods vehicles, vans and cars
34350000-5	Tyres for heavy/light-duty vehicles
34351000-2	Light-duty tyres
34351100-3	Tyres for motor cars
34352000-9	Heavy-duty tyres
34352100-0	Tyres for trucks
34352200-1	Tyres for buses
34352300-2	Agrarian tyres
34360000-8	Seats for civil aircraft
34370000-1	Seats for motor vehicles
34390000-7	Tractor accessories
34400000-1	Motorcycles, bicycles and sidecars
34410000-4	Motorcycles
34411000-1	Parts and accessories for motorcycles
34411100-2	Motorcycle sidecars
34411110-5	Parts and accessories for motorcycle sidecars
34411200-3	Tyres for motorcycles
34420000-7	Motor scooters and cycles with auxiliary motors
34421000-7	Motor scooters
34422000-7	Cycles with auxiliary motors
34430000-0	Bicycles
34431000-7	Non-motorised bicycles
34432000-4	Parts and accessories for bicycles
34432100-5	Tyres for bicycles
34500000-2	Ships and boats
34510000-5	Ships
34511100-3	Marine patrol vessels
34512000-9	Ships and similar vessels for the transport of persons or goods
34512100-0	Ferry boats
34512200-1	Cruise ships
34512300-2	Bulk carriers
34512400-3	Cargo ships
34512500-4	Goods vessels
34512600-5	Container carriers
34512700-6	Ro-Ro vessels
34512800-7	Tanker ships
34512900-8	Car carriers
34512950-3	Refrigerated vessels
34513000-6	Fishing, emergency and other special vessels
34513100-7	Fishing vessels
34513150-2	Factory ships
34513200-8	Tug boats
34513250-3	Dredgers
34513300-9	Seagoing floating docks
34513350-4	Dive-support vessels
34513400-0	Floating cranes
34513450-5	Production vessels
34513500-1	Seismic survey vessels
34513550-6	Survey vessels
34513600-2	Pollution-control vessels
34513650-7	Fire vessels
34513700-3	Rescue vessels
34513750-8	Light vessels
34514000-3	Floating or submersible drilling or production platforms
34514100-4	Drillships
34514200-5	Jack-up rigs
34514300-6	Platforms drilling rigs
34514400-7	Floating drilling platforms
34514500-8	Floating production facility
34514600-9	Semi-submersible rigs
34514700-0	Mobile platforms
34514800-1	Offshore platforms
34514900-2	Drilling platforms
34515000-0	Floating structures
34515100-1	Marker buoys
34515200-2	Inflatable rafts
34516000-7	Marine fenders
34520000-8	Boats
34521000-5	Specialised boats
34521100-6	Surveillance boats
34521200-7	Customs patrol boats
34521300-8	Police patrol boats
34521400-9	Lifeboats
34522000-2	Pleasure and sporting boats
34522100-3	Sailing boats
34522150-8	Catamaran sailing boats
34522200-4	Rescue dinghies
34522250-9	Sailing dinghies
34522300-5	Small craft
34522350-0	Fibreglass dinghies
34522400-6	Semi-rigid dinghies
34522450-1	Inflatable craft
34522500-7	Rubber dinghies
34522550-2	Canoes
34522600-8	Rowing boats
34522700-9	Pedal boats
34600000-3	Railway and tramway locomotives and rolling stock and associated parts
34610000-6	Rail locomotives and tenders
34611000-3	Locomotives
34612000-0	Locomotive tenders and cable cars
34612100-1	Locomotive tenders
34612200-2	Cable cars
34620000-9	Rolling stock
34621000-6	Railway maintenance or service vehicles, and railway freight wagons
34621100-7	Railway freight wagons
34621200-8	Railway maintenance or service vehicles
34622000-3	Railway and tramway passenger coaches, and trolleybuses
34622100-4	Tramway passenger coaches
34622200-5	Railway passenger coaches
34622300-6	Trolleybuses
34622400-7	Railway carriages
34622500-8	Luggage vans and special-purpose vans
34630000-2	Parts of railway or tramway locomotives or rolling stock; railways traffic-control equipment
34631000-9	Parts of locomotives or rolling stock
34631100-0	Monobloc wheels
34631200-1	Buffers and drawgear
34631300-2	Rolling-stock seats
34631400-3	Wheel axles and tyres and other parts of locomotives or rolling stock
34632000-6	Railways traffic-control equipment
34632100-7	Mechanical signalling
34632200-8	Electrical signalling equipment for railways
34632300-9	Electrical installations for railways
34640000-5	Automotive elements
34700000-4	Aircraft and spacecraft
34710000-7	Helicopters, aeroplanes, spacecraft and other powered aircraft
34711000-4	Helicopters and aeroplanes
34711100-5	Aeroplanes
34711110-8	Fixed-wing aircrafts
34711200-6	Non-piloted aircraft
34711300-7	Piloted aircraft
34711400-8	Special-purpose aircraft
34711500-9	Helicopters
34712000-1	Spacecraft, satellites and launch vehicles
34712100-2	Spacecraft
34712200-3	Satellites
34712300-4	Spacecraft launchers
34720000-0	Balloons, dirigibles and other non-powered aircraft
34721000-7	Gliders
34721100-8	Hang-gliders
34722000-4	Balloons and dirigibles
34722100-5	Balloons
34722200-6	Dirigibles
34730000-3	Parts for aircraft, spacecraft and helicopters
34731000-0	Parts for aircraft
34731100-1	Aircraft engines
34731200-2	Turbojets
34731300-3	Turbopropellers
34731400-4	Jet engines
34731500-5	Parts for aircraft engines
34731600-6	Parts for turbojets or turbopropellers
34731700-7	Parts for helicopters
34731800-8	Tyres for aircraft
34740000-6	Aircraft or spacecraft equipment, trainers, simulators and associated parts
34741000-3	Aircraft equipment
34741100-4	Aircraft-launching gear
34741200-5	Aircraft catapult systems
34741300-6	Deck-arresting gear
34741400-7	Flight simulators
34741500-8	Ground flying trainer
34741600-9	Air-sickness bags
34900000-6	Miscellaneous transport equipment and spare parts
34910000-9	Horse or hand-drawn carts, other non-mechanically-propelled vehicles, baggage carts and miscellaneous spare parts
34911000-6	Horse or hand-drawn carts and other non-mechanically-propelled vehicles
34911100-7	Trolleys
34912000-3	Baggage carts
34912100-4	Pushchairs
34913000-0	Miscellaneous spare parts
34913100-1	Used tyres
34913200-2	Retreaded tyres
34913300-3	Fenders
34913400-4	Clocks for vehicles
34913500-5	Vehicle locks
34913510-8	Bicycle locks
34913600-6	Ship propellers
34913700-7	Firefighting vehicle ladders
34913800-8	Anchors
34920000-2	Road equipment
34921000-9	Road-maintenance equipment
34921100-0	Road sweepers
34921200-1	Runway sweepers
34922000-6	Road-marking equipment
34922100-7	Road markings
34922110-0	Glass beads for road marking
34923000-3	Road traffic-control equipment
34924000-0	Variable message signs
34926000-4	Car park control equipment
34927000-1	Toll equipment
34927100-2	Road salt
34928000-8	Road furniture
34928100-9	Crash barriers
34928110-2	Road barriers
34928120-5	Barrier components
34928200-0	Fences
34928210-3	Wooden posts
34928220-6	Fencing components
34928230-9	Noise fence
34928300-1	Safety barriers
34928310-4	Safety fencing
34928320-7	Guardrails
34928330-0	Paravalanche devices
34928340-3	Snow fences
34928400-2	Urban furniture
34928410-5	Marker posts
34928420-8	Road-danger lamps
34928430-1	Beacons
34928440-4	Bus-stop posts
34928450-7	Bollards
34928460-0	Road cones
34928470-3	Signage
34928471-0	Sign materials
34928472-7	Sign posts
34928480-6	Waste and rubbish containers and bins
34928500-3	Street-lighting equipment
34928510-6	Street-lighting columns
34928520-9	Lampposts
34928530-2	Street lamps
34929000-5	Highway materials
34930000-5	Marine equipment
34931000-2	Harbour equipment
34931100-3	Docking installations
34931200-4	Passenger boarding bridges for ships
34931300-5	Passenger boarding stairs for ships
34931400-6	Ship bridge simulators
34931500-7	Vessel traffic control equipment
34932000-9	Radar sets
34933000-6	Navigation equipment
34934000-3	Propeller blades
34940000-8	Railway equipment
34941000-5	Rails and accessories
34941100-6	Rods
34941200-7	Track rails
34941300-8	Tramline
34941500-0	Crossheads
34941600-1	Crossovers
34941800-3	Railway points
34942000-2	Signalling equipment
34942100-3	Signal posts
34942200-4	Signalling boxes
34943000-9	Train-monitoring system
34944000-6	Points heating system
34945000-3	Track-alignment machinery
34946000-0	Railway-track construction materials and supplies
34946100-1	Railway-track construction materials
34946110-4	Rails
34946120-7	Railway materials
34946121-4	Fishplates and sole plates
34946122-1	Check rails
34946200-2	Railway-track construction supplies
34946210-5	Current-conducting rails
34946220-8	Switch blades, crossing frogs, point rods and crossing pieces
34946221-5	Switch blades
34946222-2	Crossing frogs
34946223-9	Point rods
34946224-6	Crossing pieces
34946230-1	Rail clips, bedplates and ties
34946231-8	Rail clips
34946232-5	Bedplates and ties
34946240-4	Chairs and chair wedges
34947000-7	Sleepers and parts of sleepers
34947100-8	Sleepers
34947200-9	Parts of sleepers
34950000-1	Loadbearing equipment
34951000-8	Access platforms
34951200-0	Sludge-handling equipment
34951300-1	Sludge-drier installation
34952000-5	Hydraulic-platforms hoists
34953000-2	Access ramps
34953100-3	Ferry ramps
34953300-5	Passenger walkway
34954000-9	Gantries
34955000-6	Floating dock
34955100-7	Floating storage unit
34960000-4	Airport equipment
34961000-1	Baggage-handling system
34961100-2	Baggage-handling equipment
34962000-8	Air-traffic control equipment
34962100-9	Control tower equipment
34962200-0	Air-traffic control
34962210-3	Air-traffic control simulation
34962220-6	Air-traffic control systems
34962230-9	Air-traffic control training
34963000-5	Instrument Landing System (ILS)
34964000-2	Doppler VHF Omni direction Range (DVOR)
34965000-9	Distance Measuring Equipment (DME)
34966000-6	Radio Direction Finder and Non-Directional Beacon
34966100-7	Radio Direction Finder (RDF)
34966200-8	Non-Directional Beacon (NDB)
34967000-3	Airport Communication System (COM)
34968000-0	Airport Surveillance System and Lighting System
34968100-1	Airport Surveillance System (SUR)
34968200-2	Airport Lighting System (PAPI)
34969000-7	Passenger boarding bridges and stairs for aircraft
34969100-8	Passenger boarding bridges for aircraft
34969200-9	Passenger boarding stairs for aircraft
34970000-7	Traffic-monitoring equipment
34971000-4	Speed camera equipment
34972000-1	Traffic-flow measuring system
34980000-0	Transport tickets
34990000-3	Control, safety, signalling and light equipment
34991000-0	Field operating lights
34992000-7	Signs and illuminated signs
34992100-8	Illuminated traffic signs
34992200-9	Road signs
34992300-0	Street signs
34993000-4	Road lights
34993100-5	Tunnel lighting
34994000-1	Lighting for ship guidance and illumination
34994100-2	Lighting for river guidance and illumination
34995000-8	Lighting for aircraft guidance and illumination
34996000-5	Control, safety or signalling equipment for roads
34996100-6	Traffic lights
34996200-7	Control, safety or signalling equipment for inland waterways
34996300-8	Control, safety or signalling equipment for parking facilities
34997000-2	Control, safety or signalling equipment for airports
34997100-3	Flight recorders
34997200-4	Airport lighting
34997210-7	Runway lights
34998000-9	Control, safety or signalling equipment for port installations
34999000-6	Signal generators, aerial signal splitters and electroplating machines
34999100-7	Signal generators
34999200-8	Aerial signal splitters
34999300-9	Electroplating machines
34999400-0	Scale models
34999410-3	Aircraft scale models
34999420-6	Boat scale models
35000000-4	Security, fire-fighting, police and defence equipment
35100000-5	Emergency and security equipment
35110000-8	Firefighting, rescue and safety equipment
35111000-5	Firefighting equipment
35111100-6	Breathing apparatus for firefighting
35111200-7	Firefighting materials
35111300-8	Fire extinguishers
35111310-1	Foam packages
35111320-4	Portable fire-extinguishers
35111400-9	Fire escape equipment
35111500-0	Fire suppression system
35111510-3	Fire suppression hand tools
35111520-6	Fire suppression foam or similar compounds
35112000-2	Rescue and emergency equipment
35112100-3	Emergency training dolls
35112200-4	Emergency shower
35112300-5	Eye shower
35113000-9	Safety equipment
35113100-0	Site-safety equipment
35113110-0	Nuclear-reactor protection system
35113200-1	Nuclear, biological, chemical and radiological protection equipment
35113210-4	Nuclear safety equipment
35113300-2	Safety installations
35113400-3	Protective and safety clothing
35113410-6	Garments for biological or chemical protection
35113420-9	Nuclear and radiological protection clothing
35113430-2	Safety vests
35113440-5	Reflective vests
35113450-8	Protective coats or ponchos
35113460-1	Protective socks or hosiery
35113470-4	Protective shirts or pants
35113480-7	Protective wristbands
35113490-0	Protective frock
35120000-1	Surveillance and security systems and devices
35121000-8	Security equipment
35121100-9	Buzzers
35121200-0	Detector for forged money
35121300-1	Security fittings
35121400-2	Security bags
35121500-3	Seals
35121600-4	Tags
35121700-5	Alarm systems
35121800-6	Convex security mirrors
35121900-7	Radar detectors
35123000-2	Site-identification equipment
35123100-3	Magnetic-card system
35123200-4	Flexible-working-hours equipment
35123300-5	Timekeeping system
35123400-6	Identification badges
35123500-7	Video identification systems
35124000-9	Metal detectors
35125000-6	Surveillance system
35125100-7	Sensors
35125110-0	Biometric sensors
35125200-8	Time control system or working time recorder
35125300-2	Security cameras
35126000-3	Bar code scanning equipment
35200000-6	Police equipment
35210000-9	Targets for shooting practice
35220000-2	Anti-riot equipment
35221000-9	Water cannons
35230000-5	Handcuffs
35240000-8	Sirens
35250000-1	Repellents for canine attack
35260000-4	Police signs
35261000-1	Information panels
35261100-2	Changing message indicator panels
35262000-8	Crossing control signalling equipment
35300000-7	Weapons, ammunition and associated parts
35310000-0	Miscellaneous weapons
35311000-7	Swords, cutlasses, bayonets and lances
35311100-8	Swords
35311200-9	Cutlasses
35311300-0	Bayonets
35311400-1	Lances
35312000-4	Gas guns
35320000-3	Firearms
35321000-0	Light firearms
35321100-1	Hand guns
35321200-2	Rifles
35321300-3	Machine guns
35322000-7	Artillery
35322100-8	Anti-aircraft
35322200-9	Self-propelled artillery
35322300-0	Towed artillery
35322400-1	Mortars
35322500-2	Howitzer
35330000-6	Ammunition
35331000-3	Ammunition for firearms and warfare
35331100-4	Bullets
35331200-5	Shells
35331300-3	Grenades
35331400-7	Land mines
35331500-8	Cartridges
35332000-0	Ammunition for naval warfare
35332100-1	Torpedoes
35332200-2	Sea mines
35333000-7	Ammunition for aerial warfare
35333100-8	Bombs
35333200-9	Rockets
35340000-9	Parts of firearms and ammunition
35341000-6	Parts of light firearms
35341100-7	Gunmetal pipe fittings
35342000-3	Parts of rocket launchers
35343000-0	Parts of mortars
35400000-8	Military vehicles and associated parts
35410000-1	Armoured military vehicles
35411000-8	Battle tanks
35411100-9	Main battle tanks
35411200-0	Light battle tanks
35412000-5	Armoured combat vehicles
35412100-6	Infantry fighting vehicles
35412200-7	Armoured personnel carriers
35412300-8	Armoured weapon carriers
35412400-9	Reconnaissance and patrol vehicles
35412500-0	Command and liaison vehicles
35420000-4	Parts of military vehicles
35421000-1	Mechanical spare parts for military vehicles
35421100-2	Engines and engine parts for military vehicles
35422000-8	Electronic and electrical spare parts for military vehicles
35500000-9	Warships and associated parts
35510000-2	Warships
35511000-9	Surface combatant
35511100-0	Aircraft carriers
35511200-1	Destroyers and frigates
35511300-2	Corvettes and patrol boats
35511400-3	Amphibious crafts and ships
35512000-6	Submarines
35512100-7	Strategic submarine nuclear fuelled
35512200-8	Attack submarine nuclear fuelled
35512300-9	Attack submarine diesel fuelled
35512400-0	Unmanned underwater vehicles
35513000-3	Mine warfare and auxiliary ships
35513100-4	Mine hunter/minesweeper
35513200-5	Auxiliary research vessel
35513300-6	Auxiliary intelligence collection vessel
35513400-7	Auxiliary hospital; cargo; tanker; ro-ro vessel
35520000-5	Parts for warships
35521000-2	Hull and mechanical spare parts for warships
35521100-3	Engines and engine parts for warships
35522000-9	Electronic and electrical spare parts for warships
35600000-0	Military aircrafts, missiles and spacecrafts
35610000-3	Military aircrafts
35611100-1	Fighter aircrafts
35611200-2	Fighter-bomber/ground attack aircrafts
35611300-3	Bomber aircrafts
35611400-4	Military transport aircrafts
35611500-5	Training aircrafts
35611600-6	Maritime patrol aircrafts
35611700-7	Tanker aircrafts
35611800-8	Reconnaissance aircrafts
35612100-8	Combat helicopters
35612200-9	Anti submarine warfare helicopters
35612300-0	Support helicopters
35612400-1	Military transport helicopters
35612500-2	Search and rescue helicopters
35613000-4	Unmanned aerial vehicles
35613100-5	Unmanned combat aerial vehicles
35620000-6	Missiles
35621000-3	Strategic missiles
35621100-4	Strategic anti-ballistic missiles
35621200-5	Inter continental ballistic missiles
35621300-6	Submarine launched ballistic missiles
35621400-7	Intermediate range ballistic missiles
35622000-0	Tactical missiles
35622100-1	Air-to-air missiles
35622200-2	Air-to-ground missiles
35622300-3	Anti-ship missiles
35622400-4	Anti-submarines rockets
35622500-5	Tactical anti-ballistic missiles
35622600-6	Anti-tank guided missiles
35622700-7	Surface-to-air missiles
35623000-7	Cruise missiles
35623100-8	Air/ground/sea launched cruise missiles
35630000-9	Military spacecrafts
35631000-6	Military satellites
35631100-7	Communication satellites
35631200-8	Observation satellites
35631300-9	Navigation satellites
35640000-2	Parts for military aerospace equipment
35641000-9	Structure and mechanical spare parts for military aerospace equipment
35641100-0	Engines and engine parts for military aerospace equipment
35642000-7	Electronic and electrical spare parts for military aerospace equipment
35700000-1	Military electronic systems
35710000-4	Command, control, communication and computer systems
35711000-1	Command, control, communication systems
35712000-8	Tactical command, control and communication systems
35720000-7	Intelligence, surveillance, target acquisition and reconnaissance
35721000-4	Electronic intelligence system
35722000-1	Radar
35723000-8	Air defence radar
35730000-0	Electronic warfare systems and counter measures
35740000-3	Battle simulators
35800000-2	Individual and support equipment
35810000-5	Individual equipment
35811100-3	Fire-brigade uniforms
35811200-4	Police uniforms
35811300-5	Military uniforms
35812000-9	Combat uniforms
35812100-0	Camouflage jackets
35812200-1	Combat suits
35812300-2	Combat gear
35813000-6	Military helmets
35813100-7	Helmet covers
35814000-3	Gas masks
35815000-0	Garments for anti-ballistic protection
35815100-1	Bullet-proof vests
35820000-8	Support equipment
35821000-5	Flags
35821100-6	Flagpole
37000000-8	Musical instruments, sport goods, games, toys, handicraft, art materials and accessories
37300000-1	Musical instruments and parts
37310000-4	Musical instruments
37311000-1	Keyboard instruments
37311100-2	Pianos
37311200-3	Accordions
37311300-4	Musical organs
37311400-5	Celestas
37312000-8	Brass instruments
37312100-9	Trumpets
37312200-0	Trombones
37312300-1	Sousaphones
37312400-2	Saxophones
37312500-3	Whistle
37312600-4	Bugles
37312700-5	Saxhorns
37312800-6	Mellophones
37312900-7	Alto, baritone, flugel and French horns
37312910-0	Alto horns
37312920-3	Baritone horns
37312930-6	Flugel horns
37312940-9	French horns
37313000-5	String instruments
37313100-6	Harpsichords
37313200-7	Clavichords
37313300-8	Guitars
37313400-9	Violins
37313500-0	Harps
37313600-1	Banjos
37313700-2	Mandolins
37313800-3	Violoncellos
37313900-4	Basses
37314000-2	Wind instruments
37314100-3	Clarinets
37314200-4	Oboes
37314300-5	Musical cornets and flutes
37314310-8	Musical cornets
37314320-1	Musical flutes
37314400-6	Piccolos
37314500-7	Bagpipes
37314600-8	Harmonicas
37314700-9	Kazoos
37314800-0	English horns
37314900-1	Ocarinas
37315000-9	Electrically amplified musical instruments
37315100-0	Synthesisers
37316000-6	Percussion instruments
37316100-7	Cymbals
37316200-8	Bells (instrument)
37316300-9	Tambourines
37316400-0	Castanets
37316500-1	Drums (instrument)
37316600-2	Xylophones
37316700-3	Vibraphones
37320000-7	Parts and accessories of musical instruments
37321000-4	Accessories of musical instruments
37321100-5	Metronomes
37321200-6	Reeds
37321300-7	Accessories for stringed instruments
37321400-8	Instrument strings or picks
37321500-9	Percussion instrument accessory
37321600-0	Musical instrument pouches or cases or accessories
37321700-1	Musical instrument stands or sheet holders
37322000-1	Parts of musical instruments
37322100-2	Tuning pins
37322200-3	Music boxes or mechanisms
37322300-4	Mouthpieces
37322400-5	Mutes
37322500-6	Tuning bars
37322600-7	Conductors' batons
37322700-8	Piccolo pads
37400000-2	Sports goods and equipment
37410000-5	Outdoor sports equipment
37411000-2	Winter equipments
37411100-3	Skiing and snowboarding equipment
37411110-6	Ski boots
37411120-9	Skis
37411130-2	Ski poles
37411140-5	Bindings
37411150-8	Snowboards
37411160-1	Skiing outfits
37411200-4	Skating and ice hockey equipment
37411210-7	Hockey pucks
37411220-0	Ice skates
37411230-3	Hockey sticks
37411300-5	Arctic clothing and equipment
37412000-9	Water-sports equipment
37412100-0	Water skis
37412200-1	Scuba and snorkelling gear
37412210-4	Buoyancy compensators
37412220-7	Scuba tanks
37412230-0	Scuba regulators
37412240-3	Diving instruments or accessories
37412241-0	Breathing apparatus for diving
37412242-7	Diving wear
37412243-4	Immersion suits
37412250-6	Masks, fins or snorkels
37412260-9	Wetsuits
37412270-2	Dry suits
37412300-2	Surf and swim equipment and accessories
37412310-5	Wakeboards, kneeboards or boogieboards
37412320-8	Windsurfing equipment
37412330-1	Surfboards
37412340-4	Swim goggles or swim fins
37412350-7	Parasailing equipment
37413000-6	Articles for hunting or fishing
37413100-7	Fishing tackle
37413110-0	Fishing rods
37413120-3	Fishing line
37413130-6	Fishing reels
37413140-9	Fishing lures
37413150-2	Fishing bait
37413160-5	Fishing weights or sinkers
37413200-8	Hunting products
37413210-1	Animal calls
37413220-4	Sporting decoys
37413230-7	Sporting traps
37413240-0	Gun barrel
37414000-3	Camping goods
37414100-4	Sleeping pads
37414200-5	Ice chests
37414300-6	Tent repair kits
37414600-9	Camping or outdoor stoves
37414700-0	Drink coolers
37414800-1	Survival suits
37415000-0	Athletics equipment
37416000-7	Leisure equipment
37420000-8	Gymnasium equipment
37421000-5	Gymnasium mats
37422000-2	Gymnastic bars or beams
37422100-3	Gymnastic bars
37422200-4	Gymnastic beams
37423000-9	Gymnastic ropes or rings or climbing accessories
37423100-0	Gymnastic ropes
37423200-1	Gymnastic rings
37423300-2	Gymnastic climbing accessories
37424000-6	Gymnastic vaulting equipment
37425000-3	Gymnastic trampolines
37426000-0	Balance equipment
37430000-1	Boxing equipment
37431000-8	Boxing rings
37432000-5	Punching bags
37433000-2	Boxing gloves
37440000-4	Fitness equipments
37441000-1	Aerobic training equipment
37441100-2	Treadmills
37441200-3	Stair climbers
37441300-4	Stationary bicycles
37441400-5	Rowing machines
37441500-6	Jump ropes
37441600-7	Exercise trampolines
37441700-8	Exercise balls
37441800-9	Step aerobic equipment
37441900-0	Cross trainers
37442000-8	Weight and resistance training equipment
37442100-8	Dumbbells
37442200-8	Barbells
37442300-8	Lower and upper body resistance machines
37442310-4	Lower body resistance machines
37442320-7	Upper body resistance machines
37442400-8	Weight benches or racks
37442500-8	Fitness weights
37442600-8	Pilates machines
37442700-8	Grip strengtheners
37442800-8	Resistance bands and tubes
37442810-9	Resistance bands
37442820-2	Resistance tubes
37442900-8	Multi gyms
37450000-7	Field and court sports equipment
37451000-4	Field sports equipment
37451100-5	Baseballs
37451110-8	Baseball backstops or fences
37451120-1	Baseball bases
37451130-4	Baseball bats
37451140-7	Baseball batting aids
37451150-0	Baseball gloves
37451160-3	Baseball or softball protective gear
37451200-6	Field hockey equipment
37451210-9	Field hockey balls
37451220-2	Field hockey sticks
37451300-7	Footballs
37451310-0	Football blocking sleds
37451320-3	Football kicking tees
37451330-6	Football tackling dummies
37451340-9	Flag football gear
37451400-8	Lacrosse balls
37451500-9	Lacrosse sticks
37451600-0	Pitching machines
37451700-1	Soccer balls
37451710-4	Soccer field marking equipment
37451720-7	Soccer protective equipment
37451730-0	Soccer training aids
37451800-2	Softballs
37451810-5	Softball bats
37451820-8	Softball gloves
37451900-3	Handballs
37451920-9	Team handball school sets
37452000-1	Racquet and court sports equipment
37452100-2	Badminton equipment
37452110-5	Badminton birdies or shuttlecocks
37452120-8	Badminton rackets
37452200-3	Basketballs
37452210-6	Basketball complete game systems
37452300-4	Floor hockey protective equipment
37452400-5	Racquetball balls, grips and strings
37452410-8	Racquetball balls
37452420-1	Racquetball grips
37452430-4	Racquetball strings
37452500-6	Racquetball rackets
37452600-7	Squash equipment
37452610-0	Squash balls
37452620-3	Squash racquets
37452700-8	Tennis equipment
37452710-1	Tennis balls
37452720-4	Tennis court equipment
37452730-7	Tennis racquets
37452740-0	Tennis training aids
37452800-9	Tether balls and poles
37452810-2	Tether balls
37452820-5	Tether poles
37452900-0	Volleyballs
37452910-3	Volleyball gymnasium standards
37452920-6	Volleyball storage for balls or nets
37453000-8	Track sports equipment
37453100-9	Javelins
37453200-0	Jumping bars
37453300-1	Discus
37453400-2	Shotputs
37453500-3	Vaulting poles
37453600-4	Hurdles
37453700-5	Batons
37460000-0	Target and table games and equipments
37461000-7	Table games and equipment
37461100-8	Air hockey tables or accessories
37461200-9	Foosballs
37461210-2	Foosball replacement players
37461220-5	Foosball tables
37461300-0	Pool cues
37461400-1	Shuffleboard equipment
37461500-2	Tennis tables
37461510-5	Table tennis balls
37461520-8	Table tennis paddles
37462000-4	Target games and equipment
37462100-5	Archery equipments
37462110-8	Archery arm guards
37462120-1	Archery arrows
37462130-4	Archery backstops
37462140-7	Archery bow strings
37462150-0	Archery bows
37462160-3	Archery gloves
37462170-6	Archery target stands
37462180-9	Archery targets
37462200-6	Darts
37462210-9	Dart boards
37462300-7	Throwing targets
37462400-8	Trapshooting equipment
37470000-3	Golf and bowling equipments
37471000-0	Golf equipment
37471100-1	Golf bags
37471200-2	Golf balls
37471300-3	Golf clubs
37471400-4	Golf tees
37471500-5	Golf club head covers
37471600-6	Golf gloves
37471700-7	Divot fixers
37471800-8	Golfscopes
37471900-9	Golf putting partner
37472000-7	Bowling equipments
37480000-6	Machinery or apparatus for leisure equipment
37481000-3	Ice maintenance machines
37482000-0	Sports information billboards
37500000-3	Games and toys; fairground amusements
37510000-6	Dolls
37511000-3	Doll houses
37512000-0	Doll parts or accessories
37513000-7	Puppets
37513100-8	Puppet theatres
37520000-9	Toys
37521000-6	Toy musical instruments
37522000-3	Wheeled toys
37523000-0	Puzzles
37524000-7	Games
37524100-8	Educational games
37524200-9	Board games
37524300-0	Classic games
37524400-1	Collaborative games
37524500-2	Strategy games
37524600-3	Memory games
37524700-4	Game accessories
37524800-5	Lotto games
37524810-8	Lottery formulary
37524900-6	Game kits
37525000-4	Toy balloons and balls
37526000-1	Toy pails
37527000-8	Toy trains and vehicles
37527100-9	Toy trains
37527200-0	Toy vehicles
37528000-5	Toy weapons
37529000-2	Inflatable and riding toys
37529100-3	Inflatable toys
37529200-4	Riding toys
37530000-2	Articles for funfair, table or parlour games
37531000-9	Playing cards
37532000-6	Video games
37533000-3	Billiards
37533100-4	Billiard balls
37533200-5	Billiard chalk
37533300-6	Billiard cue tips
37533400-7	Billiard racks
37533500-8	Billiard tables
37534000-0	Coin- or disc-operated games
37535000-7	Roundabouts, swings, shooting galleries and other fairground amusements
37535100-8	Swings
37535200-9	Playground equipment
37535210-2	Playground swings
37535220-5	Playground climbing apparatus
37535230-8	Playground merry go rounds
37535240-1	Playground slides
37535250-4	Playground see saws
37535260-7	Playground tunnels
37535270-0	Playground sandboxes
37535280-3	Playground bleachers
37535290-6	Wall and rope climbing equipment
37535291-3	Wall climbing equipment
37535292-0	Rope climbing equipment
37540000-5	Gambling machines
37800000-6	Handicraft and art supplies
37810000-9	Handicraft supplies
37820000-2	Art supplies
37821000-9	Artists' brushes
37822000-6	Drawing pens
37822100-7	Crayons
37822200-8	Drawing charcoal
37822300-9	Chalks
37822400-0	Pastels
37823000-3	Greaseproof paper and other paper items
37823100-4	Greaseproof paper
37823200-5	Tracing paper
37823300-6	Glassine paper
37823400-7	Transparent or translucent paper
37823500-8	Art and craft paper
37823600-9	Drawing paper
37823700-0	Paper for maps
37823800-1	Multi-ply paper and paperboard
37823900-2	Kraftliner
38000000-5	Laboratory, optical and precision equipments (excl. glasses)
38100000-6	Navigational and meteorological instruments
38110000-9	Navigational instruments
38111000-6	Direction-finding equipment
38111100-7	Compasses
38111110-0	Compass accessories
38112000-3	Sextants
38112100-4	Global navigation and positioning systems (GPS or equivalent)
38113000-0	Sonars
38114000-7	Echo sounders
38115000-4	Radar apparatus
38115100-5	Radar surveillance equipment
38120000-2	Meteorological instruments
38121000-9	Anemometers
38122000-6	Barometers
38123000-3	Precipitation or evaporation recorders
38124000-0	Radiosonde apparatus
38125000-7	Rainfall recorders
38126000-4	Surface observing apparatus
38126100-5	Precipitation or evaporation surface observing apparatus
38126200-6	Solar radiation surface observing apparatus
38126300-7	Temperature or humidity surface observing apparatus
38126400-8	Wind surface observing apparatus
38127000-1	Weather stations
38128000-8	Meteorology instrument accessories
38200000-7	Geological and geophysical instruments
38210000-0	Geological compasses
38220000-3	Geological prospecting apparatus
38221000-0	Geographic information systems (GIS or equivalent)
38230000-6	Electromagnetic geophysical instruments
38240000-9	Gravity geophysical instruments
38250000-2	Induced polarization IP geophysical instruments
38260000-5	Magnetometer geophysical instruments
38270000-8	Resistivity geophysical instruments
38280000-1	Gravimeters
38290000-4	Surveying, hydrographic, oceanographic and hydrological instruments and appliances
38291000-1	Telemetry apparatus
38292000-8	Hydrographic instruments
38293000-5	Seismic equipment
38294000-2	Theodolites
38295000-9	Topography equipment
38296000-6	Surveying instruments
38300000-8	Measuring instruments
38310000-1	Precision balances
38311000-8	Electronic scales and accessories
38311100-9	Electronic analytical balances
38311200-0	Electronic technical balances
38311210-3	Calibration weights
38320000-4	Drafting tables
38321000-1	Drafting machines
38322000-8	Pantographs
38323000-5	Slide rules
38330000-7	Hand-held instruments for measuring length
38331000-4	Squares
38340000-0	Instruments for measuring quantities
38341000-7	Apparatus for measuring radiation
38341100-8	Electron-beam recorders
38341200-9	Radiation dosimeters
38341300-0	Instruments for measuring electrical quantities
38341310-3	Ammeters
38341320-6	Voltmeters
38341400-1	Geiger counters
38341500-2	Contamination-monitoring devices
38341600-3	Radiation monitors
38342000-4	Oscilloscopes
38342100-5	Oscillographs
38343000-1	Error-monitoring equipment
38344000-8	Pollution-monitoring devices
38400000-9	Instruments for checking physical characteristics
38410000-2	Metering instruments
38411000-9	Hydrometers
38412000-6	Thermometers
38413000-3	Pyrometers
38414000-0	Hygrometers
38415000-7	Psychrometers
38416000-4	pH meters
38417000-1	Thermocouples
38418000-8	Calorimeters
38420000-5	Instruments for measuring flow, level and pressure of liquids and gases
38421000-2	Flow-measuring equipment
38421100-3	Water meters
38421110-6	Flowmeters
38422000-9	Level-measuring equipment
38423000-6	Pressure-measuring equipment
38423100-7	Pressure gauges
38424000-3	Measuring and control equipment
38425000-0	Fluid mechanics equipment
38425100-1	Manometers
38425200-2	Viscosimeters
38425300-3	Depth indicators
38425400-4	Structure estimation apparatus
38425500-5	Strength estimation apparatus
38425600-6	Pycnometers
38425700-7	Surface tension measuring instruments
38425800-8	Densitometers
38426000-7	Coulometers
38427000-4	Fluxmeters
38428000-1	Rheometers
38429000-8	Rotameters
38430000-8	Detection and analysis apparatus
38431000-5	Detection apparatus
38431100-6	Gas-detection apparatus
38431200-7	Smoke-detection apparatus
38431300-8	Fault detectors
38432000-2	Analysis apparatus
38432100-3	Gas-analysis apparatus
38432200-4	Chromatographs
38432210-7	Gas chromatographs
38432300-5	Smoke-analysis apparatus
38433000-9	Spectrometers
38433100-0	Mass spectrometer
38433200-1	Emission measurement equipment
38433210-4	Emission spectrometer
38433300-2	Spectrum analyser
38434000-6	Analysers
38434100-7	Expansion analysers
38434200-8	Sound-measuring equipment
38434210-1	Sonometers
38434220-4	Sound velocity analyzers
38434300-9	Noise-measuring equipment
38434310-2	Decibel meter
38434400-0	Vibration analysers
38434500-1	Biochemical analysers
38434510-4	Cytometers
38434520-7	Blood analysers
38434530-0	Milk analysers
38434540-3	Biomedical equipment
38434550-6	Blood-cell counters
38434560-9	Chemistry analyser
38434570-2	Haematology analysers
38434580-5	Immunoassay analysers
38435000-3	Apparatus for detecting fluids
38436000-0	Shakers and accessories
38436100-1	Mechanical shakers
38436110-4	Erlenmeyer flask basket for shakers
38436120-7	Erlenmeyer flask clamps for shakers
38436130-0	Stands for separating funnels
38436140-3	Platform for Erlenmeyer flask clamps for shakers
38436150-6	Petri dish stand for shakers
38436160-9	Test tube stand for shakers
38436170-2	Flask adaptor for shakers
38436200-2	Rotating evaporators
38436210-5	Protective shield for rotating evaporators
38436220-8	Boiling temperature sensor for rotating evaporators
38436230-1	Pressure regulator for rotating evaporators
38436300-3	Incubating shakers
38436310-6	Heating plates
38436320-9	Heating plates for flasks
38436400-4	Magnetic shakers
38436410-7	Thermal regulators for mechanical shakers with heating plates
38436500-5	Mechanical stirrers
38436510-8	Blade impellers for mechanical stirrers
38436600-6	Immersion homogenisers
38436610-9	Dispersing instruments for immersion homogenisers
38436700-7	Ultrasound disintegrators
38436710-0	Probes for ultrasound disintegrators
38436720-3	Converters for ultrasound disintegrators
38436730-6	Continuous-flow chambers for ultrasound disintegrators
38436800-8	Rotating blade homogenizers
38437000-7	Laboratory pipettes and accessories
38437100-8	Pipettes
38437110-1	Pipette tips
38437120-4	Pipette stands
38500000-0	Checking and testing apparatus
38510000-3	Microscopes
38511000-0	Electron microscopes
38511100-1	Scanning electron microscopes
38511200-2	Transmission electron microscope
38512000-7	Ion and molecular microscopes
38512100-8	Ion microscopes
38512200-9	Molecular microscopes
38513000-4	Inverted and metallurgical microscopes
38513100-5	Inverted microscopes
38513200-6	Metallurgical microscopes
38514000-1	Darkfield and scanning probe microscopes
38514100-2	Darkfield microscopes
38514200-3	Scanning probe microscopes
38515000-8	Fluorescent and polarising microscopes
38515100-9	Polarising microscopes
38515200-0	Fluorescent microscopes
38516000-5	Monocular and/or binocular light compound microscopes
38517000-2	Acoustic and projection microscopes
38517100-3	Acoustic microscopes
38517200-4	Projection microscopes
38518000-9	Wide field, stereo or dissecting light microscopes
38518100-0	Wide field microscopes
38518200-1	Stereo or dissecting light microscopes
38519000-6	Miscellaneous compounds for microscopes
38519100-7	Illuminators for microscopes
38519200-8	Microscope objectives
38519300-9	Photo or video attachments for microscopes
38519310-2	Photo attachments for microscopes
38519320-5	Video attachments for microscopes
38519400-0	Automated microscope stages
38519500-1	Laboratory microscope replacement bulbs
38519600-2	Microscope eyepieces, condensers, collectors, tubes, stages and covers
38519610-5	Microscope eyepieces
38519620-8	Microscope condensers
38519630-1	Microscope collectors
38519640-4	Microscope tubes
38519650-7	Microscope stages
38519660-0	Microscope covers
38520000-6	Scanners
38521000-3	Pressure scanners
38522000-0	Chromatographic scanners
38527100-6	Ionization chamber dosimeters
38527200-7	Dosimeters
38527300-8	Secondary standard dosimetry systems
38527400-9	Phantom dosimeters
38530000-9	Diffraction apparatus
38540000-2	Machines and apparatus for testing and measuring
38541000-9	Solderability testers
38542000-6	Servo-hydraulic test apparatus
38543000-3	Gas-detection equipment
38544000-0	Drug detection apparatus
38545000-7	Gas-testing kits
38546000-4	Explosives detection system
38546100-5	Bomb detectors
38547000-1	Dosimetry system
38548000-8	Instruments for vehicles
38550000-5	Meters
38551000-2	Energy meters
38552000-9	Electronic meters
38553000-6	Magnetic meters
38554000-3	Electricity meters
38560000-8	Production counters
38561000-5	Revolution counters
38561100-6	Speed indicators for vehicles
38561110-9	Tachometers
38561120-2	Taxi meters
38562000-2	Stroboscopes
38570000-1	Regulating and controlling instruments and apparatus
38571000-8	Speed limiters
38580000-4	Non-medical equipment based on the use of radiations
38581000-1	Baggage-scanning equipment
38582000-8	X-ray inspection equipment
38600000-1	Optical instruments
38620000-7	Polarising material
38621000-4	Fibre-optic apparatus
38622000-1	Mirrors
38623000-8	Optical filters
38624000-5	Optical aids
38630000-0	Astronomical and optical instruments
38631000-7	Binoculars
38632000-4	Nightglasses
38633000-1	Telescopic sights
38634000-8	Optical microscopes
38635000-5	Telescopes
38636000-2	Specialist optical instruments
38636100-3	Lasers
38636110-6	Industrial lasers
38640000-3	Liquid crystal devices
38641000-0	Periscopes
38650000-6	Photographic equipment
38651000-3	Cameras
38651100-4	Camera lenses
38651200-5	Camera bodies
38651300-6	Cameras for preparing printing plates or cylinders
38651400-7	Instant print cameras
38651500-8	Cinematographic cameras
38651600-9	Digital cameras
38652000-0	Cinematographic projectors
38652100-1	Projectors
38652110-4	Slide projectors
38652120-7	Video projectors
38652200-2	Enlargers
38652300-3	Reducers
38653000-7	Apparatus for photographic laboratories
38653100-8	Flashlights
38653110-1	Photographic flashbulbs
38653111-8	Photographic flashcubes
38653200-9	Photographic enlargers
38653300-0	Apparatus and equipment for developing film
38653400-1	Projection screens
38654000-4	Microfilm and microfiche equipment
38654100-5	Microfilm equipment
38654110-8	Microfilm readers
38654200-6	Microfiche equipment
38654210-9	Microfiche readers
38654300-7	Microform equipment
38654310-0	Microform readers
38700000-2	Time registers and the like; parking meters
38710000-5	Time registers
38720000-8	Time recorders
38730000-1	Parking meters
38731000-8	Token meters
38740000-4	Process timers
38750000-7	Time switches
38800000-3	Industrial process control equipment and remote-control equipment
38810000-6	Industrial process control equipment
38820000-9	Remote-control equipment
38821000-6	Radio remote-control apparatus
38822000-3	Remote-control siren devices
38900000-4	Miscellaneous evaluation or testing instruments
38910000-7	Hygiene monitoring and testing equipment
38911000-4	Manual swab test kits
38912000-1	Automated swab test kits
38920000-0	Seed and feed equipment
38921000-7	Grain analysers
38922000-4	Seed counters
38923000-1	Feed analysers
38930000-3	Humidity and moisture measuring instruments
38931000-0	Temperature humidity testers
38932000-7	Moisture meters
38940000-6	Nuclear evaluation instruments
38941000-7	Alpha counters
38942000-7	Alpha beta counters
38943000-7	Beta counters
38944000-7	Beta gamma counters
38945000-7	Gamma counters
38946000-7	KVP meters
38947000-7	X-ray microanalysers
38950000-9	Polymerase Chain Reaction (PCR) equipment
38951000-6	Real-time Polymerase Chain Reaction (PCR) equipment
38960000-2	Alcohol ignition lock
38970000-5	Research, testing and scientific technical simulator
39000000-2	Furniture (incl. office furniture), furnishings, domestic appliances (excl. lighting) and cleaning products
39100000-3	Furniture
39110000-6	Seats, chairs and related products, and associated parts
39111000-3	Seats
39111100-4	Swivel seats
39111200-5	Theatre seats
39111300-6	Ejector seats
39112000-0	Chairs
39112100-1	Dining chairs
39113000-7	Miscellaneous seats and chairs
39113100-8	Armchairs
39113200-9	Settees
39113300-0	Bench seats
39113400-1	Deck chairs
39113500-2	Stools
39113600-3	Benches
39113700-4	Footrests
39114000-4	Parts of seats
39114100-5	Upholstering
39120000-9	Tables, cupboards, desk and bookcases
39121000-6	Desks and tables
39121100-7	Desks
39121200-8	Tables
39122000-3	Cupboards and bookcases
39122100-4	Cupboards
39122200-5	Bookcases
39130000-2	Office furniture
39131000-9	Office shelving
39131100-0	Archive shelving
39132000-6	Filing systems
39132100-7	Filing cabinets
39132200-8	Card-index cabinets
39132300-9	Hanging files
39132400-0	Carousel systems
39132500-1	Office trolleys
39133000-3	Display units
39134000-0	Computer furniture
39134100-1	Computer tables
39135000-7	Sorting tables
39135100-8	Sorting frames
39136000-4	Coat hangers
39137000-1	Water softeners
39140000-5	Domestic furniture
39141000-2	Kitchen furniture and equipment
39141100-3	Shelves
39141200-4	Worktops
39141300-5	Cabinets
39141400-6	Fitted kitchens
39141500-7	Fume cupboards
39142000-9	Garden furniture
39143000-6	Bedroom, dining room and living-room furniture
39143100-7	Bedroom furniture
39143110-0	Beds and bedding and specialist soft furnishings
39143111-7	Mattress supports
39143112-4	Mattresses
39143113-1	Specialist soft furnishings
39143114-8	Electric blankets
39143115-5	Rubber sheets
39143116-2	Cots
39143120-3	Bedroom furniture, other than beds and beddings
39143121-0	Wardrobes
39143122-7	Chests of drawers
39143123-4	Bedside tables
39143200-8	Dining-room furniture
39143210-1	Dining tables
39143300-9	Living-room furniture
39143310-2	Coffee tables
39144000-3	Bathroom furniture
39145000-0	Wine cellar fixtures
39150000-8	Miscellaneous furniture and equipment
39151000-5	Miscellaneous furniture
39151100-6	Racking
39151200-7	Work benches
39151300-8	Modular furniture
39152000-2	Mobile bookshelves
39153000-9	Conference-room furniture
39153100-0	Bookstands
39154000-6	Exhibition equipment
39154100-7	Exhibition stands
39155000-3	Library furniture
39155100-4	Library equipment
39156000-0	Lounge and reception-area furniture
39157000-7	Parts of furniture
39160000-1	School furniture
39161000-8	Kindergarten furniture
39162000-5	Educational equipment
39162100-6	Teaching equipment
39162110-9	Teaching supplies
39162200-7	Training aids and devices
39170000-4	Shop furniture
39171000-1	Display cases
39172000-8	Counters
39172100-9	Servery counters
39173000-5	Storage units
39174000-2	Shop signs
39180000-7	Laboratory furniture
39181000-4	Laboratory benching
39190000-0	Wallpaper and other coverings
39191000-7	Paper- or paperboard-based wall coverings
39191100-8	Wallpaper
39192000-4	Textile wall coverings
39193000-1	Paper- or paperboard-based floor coverings
39200000-4	Furnishing
39220000-0	Kitchen equipment, household and domestic items and catering supplies
39221000-7	Kitchen equipment
39221100-8	Kitchenware
39221110-1	Crockery
39221120-4	Cups and glasses
39221121-1	Cups
39221122-8	Cuplets
39221123-5	Drinking glasses
39221130-7	Food containers
39221140-0	Water canteens
39221150-3	Vacuum flasks
39221160-6	Trays
39221170-9	Drying racks
39221180-2	Cooking utensils
39221190-5	Plate racks
39221200-9	Tableware
39221210-2	Plates
39221220-5	Dishes
39221230-8	Saucers
39221240-1	Bowls
39221250-4	Decanters
39221260-7	Mess tins
39222000-4	Catering supplies
39222100-5	Disposable catering supplies
39222110-8	Disposable cutlery and plates
39222120-1	Disposable cups
39222200-6	Food trays
39223000-1	Spoons, forks
39223100-2	Spoons
39223200-3	Forks
39224000-8	Brooms and brushes and other articles of various types
39224100-9	Brooms
39224200-0	Brushes
39224210-3	Painters' brushes
39224300-1	Brooms and brushes and other articles for household cleaning
39224310-4	Toilet brushes
39224320-7	Sponges
39224330-0	Buckets
39224340-3	Bins
39224350-6	Dustpans
39225000-5	Lighters, articles of combustible materials, pyrotechnics, matches and liquid or liquefied gas fuels
39225100-6	Cigarette lighters
39225200-7	Pyrophoric alloys
39225300-8	Matches
39225400-9	Gas fuels for lighters
39225500-0	Pyrotechnics
39225600-1	Candles
39225700-2	Bottles, jars and phials
39225710-5	Bottles
39225720-8	Jars
39225730-1	Phials
39226000-2	Carboys, bottle cases, flasks and bobbins
39226100-3	Bottle cases
39226200-4	Carboys and flasks
39226210-7	Carboys
39226220-0	Flasks
39226300-5	Spools or bobbins
39227000-9	Sewing and knitting needles, and thimbles
39227100-0	Sewing needles or knitting needles
39227110-3	Sewing needles
39227120-6	Knitting needles
39227200-1	Thimbles
39230000-3	Special-purpose product
39234000-1	Compost boxes
39235000-8	Tokens
39236000-5	Spray booths
39237000-2	Snow poles
39240000-6	Cutlery
39241000-3	Knives and scissors
39241100-4	Knives
39241110-7	Table knives
39241120-0	Cooks' knives
39241130-3	Utility knives
39241200-5	Scissors
39254000-7	Horology
39254100-8	Clocks
39254110-1	Alarm clocks
39254120-4	Wall clocks
39254130-7	Glass for clocks
39260000-2	Delivery trays and desk equipment
39261000-9	Delivery trays
39263000-3	Desk equipment
39263100-4	Desk sets
39264000-0	Fittings for loose-leaf binders or files
39265000-7	Hooks and eyes
39270000-5	Religious articles
39290000-1	Miscellaneous furnishing
39291000-8	Laundry supplies
39292000-5	School slates or boards with writing or drawing surfaces or instruments
39292100-6	Blackboards
39292110-9	Erasers for blackboards
39292200-7	Writing slates
39292300-8	Drawing instruments
39292400-9	Writing instruments
39292500-0	Rulers
39293000-2	Artificial products
39293100-3	Artificial fruit
39293200-4	Artificial flowers
39293300-5	Artificial grass
39293400-6	Artificial lawn
39293500-7	Imitation jewellery
39294000-9	Apparatus and equipment designed for demonstrational purposes
39294100-0	Information and promotion products
39295000-6	Umbrellas and sunshades; walking sticks and seat sticks
39295100-7	Sunshades
39295200-8	Umbrellas
39295300-9	Seat sticks
39295400-0	Walking sticks
39295500-1	Parts, trimmings and accessories of umbrellas, sunshades, walking sticks and similar articles
39296000-3	Funeral supplies
39296100-4	Coffins
39297000-0	Barracks supplies
39298000-7	Statuettes, ornaments; photograph or picture frames, and mirrors
39298100-8	Photograph frames
39298200-9	Picture frames
39298300-0	Flower bowls
39298400-1	Statuettes
39298500-2	Ornaments
39298600-3	Globes
39298700-4	Trophies
39298800-5	Aquariums
39298900-6	Miscellaneous decoration items
39298910-9	Christmas tree
39299000-4	Glassware
39299100-5	Glass ampoules
39299200-6	Safety glass
39299300-7	Glass mirrors
39300000-5	Miscellaneous equipment
39310000-8	Catering equipment
39311000-5	Light catering equipment
39312000-2	Food-preparation equipment
39312100-3	Meat slicers
39312200-4	Canteen equipment
39313000-9	Hotel equipment
39314000-6	Industrial kitchen equipment
39315000-3	Restaurant equipment
39330000-4	Disinfection equipment
39340000-7	Gas network equipment
39341000-4	Gas pressure equipment
39350000-0	Sewerage works equipment
39360000-3	Sealing equipment
39370000-6	Water installations
39500000-7	Textile articles
39510000-0	Textile household articles
39511000-7	Blankets and travelling rugs
39511100-8	Blankets
39511200-9	Travelling rugs
39512000-4	Bed linen
39512100-5	Sheets
39512200-6	Duvet covers
39512300-7	Mattress covers
39512400-8	Eiderdowns
39512500-9	Pillowcases
39512600-0	Bolstercases
39513000-1	Table linen
39513100-2	Tablecloths
39513200-3	Table napkins
39514000-8	Toilet and kitchen linen
39514100-9	Towels
39514200-0	Tea towels
39514300-1	Roller towels
39514400-2	Automatic towel dispensers
39514500-3	Face cloths
39515000-5	Curtains, drapes, valances and textile blinds
39515100-6	Curtains
39515110-9	Smoke curtains
39515200-7	Drapes
39515300-8	Valances
39515400-9	Blinds
39515410-2	Interior blinds
39515420-5	Textile blinds
39515430-8	Venetian blinds
39515440-1	Vertical blinds
39516000-2	Furnishing articles
39516100-3	Soft furnishings
39516110-6	Cushions
39516120-9	Pillows
39518000-6	Hospital linen
39518100-7	Operating-theatre drapes
39518200-8	Operating-theatre sheets
39520000-3	Made-up textile articles
39522000-7	Tarpaulins, sails for boats, sailboards or land craft, awnings, sunblinds, tents and camping goods
39522100-8	Tarpaulins, awnings and sunblinds
39522110-1	Tarpaulins
39522120-4	Awnings
39522130-7	Sunblinds
39522200-9	Camouflage covers
39522400-1	Sails
39522500-2	Textile camping goods
39522510-5	Pneumatic mattresses
39522520-8	Camp beds
39522530-1	Tents
39522540-4	Sleeping bags
39522541-1	Sleeping bags filled with feathers or down
39523000-4	Parachutes
39523100-5	Dirigible parachutes
39523200-6	Rotochutes
39525000-8	Miscellaneous manufactured textile articles
39525100-9	Dusters
39525200-0	Filter elements of cloth
39525300-1	Life jackets
39525400-2	Fire blankets
39525500-3	Mosquito nets
39525600-4	Dishcloths
39525700-5	Life belts
39525800-6	Cleaning cloths
39525810-9	Polishing cloths
39530000-6	Carpets, mats and rugs
39531000-3	Carpets
39531100-4	Knotted carpeting
39531200-5	Woven carpeting
39531300-6	Tufted carpeting
39531310-9	Carpet tiles
39531400-7	Carpeting
39532000-0	Mats
39533000-7	Rugs
39534000-4	Industrial carpeting
39540000-9	Miscellaneous cordage, rope, twine and netting
39541000-6	Cordage, rope, twine and netting
39541100-7	Twine, cordage and rope
39541110-0	Rope
39541120-3	Cordage
39541130-6	String
39541140-9	Twine
39541200-8	Textile nets
39541210-1	Knotted nets
39541220-4	Slings
39542000-3	Rags
39550000-2	Non-woven articles
39560000-5	Miscellaneous textile articles
39561000-2	Tulle, lace, narrow-woven fabrics, trimmings and embroidery
39561100-3	Narrow-woven fabrics; trimmings
39561110-6	Ribbon
39561120-9	Textile tape
39561130-2	Textile labels and badges
39561131-9	Textile labels
39561132-6	Textile badges
39561133-3	Insignia
39561140-5	Ornamental trimmings
39561141-2	Braids
39561142-9	Epaulettes
39561200-4	Net fabrics
39562000-9	Felt
39563000-6	Textile wadding, yarns, fabrics and articles for technical uses
39563100-7	Textile wadding
39563200-8	Metallised yarn
39563300-9	Woven fabrics of metal thread
39563400-0	Impregnated, coated or covered textile fabrics
39563500-1	Textile articles for technical uses
39563510-4	Textile hosepiping
39563520-7	Textile conveyor belts
39563530-0	Ventilation ducting
39563600-2	Quilted textile products
39700000-9	Domestic appliances
39710000-2	Electrical domestic appliances
39711000-9	Electrical domestic appliances for use with foodstuffs
39711100-0	Refrigerators and freezers
39711110-3	Refrigerator-freezers
39711120-6	Freezers
39711121-3	Chest-type freezers
39711122-0	Household freezers
39711123-7	Upright-type freezers
39711124-4	Industrial freezers
39711130-9	Refrigerators
39711200-1	Food processors
39711210-4	Food blenders
39711211-1	Food mixers
39711300-2	Electrothermic appliances
39711310-5	Electric coffee makers
39711320-8	Electric tea makers
39711330-1	Electric toasters
39711340-4	Plate warmers
39711350-7	Waffle irons
39711360-0	Ovens
39711361-7	Electric ovens
39711362-4	Microwave ovens
39711400-3	Roasters, hobs, hotplates and boiling rings
39711410-6	Roasters
39711420-9	Hobs
39711430-2	Hotplates
39711440-5	Boiling rings
39711500-4	Can openers
39712000-6	Electrical domestic appliances for use with the human body
39712100-7	Hair clippers
39712200-8	Hairdressing appliances
39712210-1	Hair dryers
39712300-9	Hand-drying apparatus
39713000-3	Electrical domestic appliances for cleaning; smoothing irons
39713100-4	Dishwashing machines
39713200-5	Clothes-washing and drying machines
39713210-8	Washer/dryers
39713211-5	Drying and pressing unit
39713300-6	Rubbish compactors
39713400-7	Floor-maintenance machines
39713410-0	Floor-cleaning machines
39713420-3	Floor polishers
39713430-6	Vacuum cleaners
39713431-3	Accessories for vacuum cleaners
39713500-8	Electric irons
39713510-1	Steam irons
39714000-0	Ventilating or recycling hoods
39714100-1	Ventilators
39714110-4	Extraction ventilators
39715000-7	Water heaters and heating for buildings; plumbing equipment
39715100-8	Electric instantaneous or storage water heaters and immersion heaters
39715200-9	Heating equipment
39715210-2	Central-heating equipment
39715220-5	Electric heating resistors
39715230-8	Electric soil-heating apparatus
39715240-1	Electric space-heating apparatus
39715300-0	Plumbing equipment
39716000-4	Parts of electrical domestic appliances
39717000-1	Fans and air-conditioning appliances
39717100-2	Fans
39717200-3	Air-conditioning appliances
39720000-5	Non-electric domestic appliances
39721000-2	Domestic cooking or heating equipment
39721100-3	Domestic cooking appliances
39721200-4	Gas refrigerators
39721300-5	Non-electric air heaters or hot air-distributors
39721310-8	Air heaters
39721320-1	Air dryers
39721321-8	Compressed-air dryers
39721400-6	Instantaneous or storage non-electric water heaters
39721410-9	Gas appliances
39721411-6	Gas heaters
39722000-9	Parts of stoves, cookers, plate warmers and domestic appliances
39722100-0	Parts of stoves
39722200-1	Parts of cookers
39722300-2	Parts of plate warmers
39800000-0	Cleaning and polishing products
39810000-3	Odoriferous preparations and waxes
39811000-0	Preparations for perfuming or deodorising rooms
39811100-1	Air freshener
39811110-4	Air freshener dispensers
39811200-2	Air sanitisers
39811300-3	Deodorisers
39812000-7	Polishes and creams
39812100-8	Floor polishes
39812200-9	Shoe polishes
39812300-0	Polishing waxes
39812400-1	Sweeping compounds
39812500-2	Sealants
39813000-4	Scouring pastes and powders
39820000-6	Organic surface-active agents
39821000-3	Ammonia cleaners
39822000-0	Caustic cleaners
39830000-9	Cleaning products
39831000-6	Washing preparations
39831100-7	Oil dispersant
39831200-8	Detergents
39831210-1	Dishwasher detergents
39831220-4	Degreasing agents
39831230-7	Grease digesters
39831240-0	Cleaning compounds
39831250-3	Rinsing solutions
39831300-9	Floor cleaners
39831400-0	Screen cleaners
39831500-1	Automotive cleaners
39831600-2	Toilet cleaners
39831700-3	Automatic soap dispensers
39832000-3	Dishwashing products
39832100-4	Dishwashing powder
39833000-0	Anti-dust products
39834000-7	Jewellery cleaning solutions
41000000-9	Collected and purified water
41100000-0	Natural water
41110000-3	Drinking water
41120000-6	Non-drinking water
42000000-6	Industrial machinery
42100000-0	Machinery for the production and use of mechanical power
42110000-3	Turbines and motors
42111000-0	Motors
42111100-1	Outboard motors for marine propulsion
42112000-7	Turbine installations
42112100-8	Steam turbines
42112200-9	Hydraulic turbines
42112210-2	Water wheels
42112300-0	Gas turbines
42112400-1	Turbine equipment
42112410-4	Turbine instruments
42113000-4	Parts of turbines
42113100-5	Parts of steam turbines
42113110-8	Base plates
42113120-1	Casings
42113130-4	Condenser air-cooling systems
42113150-0	Lubricating oil systems
42113160-3	Moisture separators
42113161-0	Dehumidifiers
42113170-6	Rotary equipment
42113171-3	Rotors
42113172-0	Blades
42113190-2	Turning gear
42113200-6	Parts of hydraulic turbines
42113300-7	Parts of gas turbines
42113310-0	Air-inlet systems
42113320-3	Gas-injection module
42113390-4	Fuel-gas systems
42113400-8	Parts of water wheels
42120000-6	Pumps and compressors
42121000-3	Hydraulic or pneumatic power engines and motors
42121100-4	Hydraulic or pneumatic cylinders
42121200-5	Hydraulic power engines
42121300-6	Pneumatic power engines
42121400-7	Hydraulic power motors
42121500-8	Pneumatic power motors
42122000-0	Pumps
42122100-1	Pumps for liquids
42122110-4	Pumps for firefighting
42122120-7	Helicopter refuelling package
42122130-0	Water pumps
42122160-9	Cooling pumps
42122161-6	Cooling-water pumps
42122170-2	Lubricating pumps
42122180-5	Fuel pumps
42122190-8	Concrete pumps
42122200-2	Reciprocating positive-displacement pumps for liquids
42122210-5	Hydraulic power packs
42122220-8	Sewage pumps
42122230-1	Dosing pumps
42122300-3	Pressure boosters for liquids
42122400-4	Centrifugal pumps and liquid elevators
42122410-7	Pumps for medical use
42122411-4	Nutritional pumps
42122419-0	Perfusion pumps
42122420-0	Liquid elevators
42122430-3	Centrifugal pumps
42122440-6	Rotary pumps
42122450-9	Vacuum pumps
42122460-2	Air pumps
42122480-8	Impeller pumps
42122500-5	Laboratory pumps and accessories
42122510-8	Peristaltic pumps
42123000-7	Compressors
42123100-8	Gas compressors
42123200-9	Rotary compressors
42123300-0	Compressors for refrigerating equipment
42123400-1	Air compressors
42123410-4	Mounted air compressors
42123500-2	Turbo-compressors
42123600-3	Reciprocating displacement compressors
42123610-6	Compressed-air package
42123700-4	Centrifugal compressors
42123800-5	Compressors for use in civil aircraft
42124000-4	Parts of pumps, compressors, engines or motors
42124100-5	Parts of engines or motors
42124130-4	Parts of pneumatic engines
42124150-0	Parts of hydraulic power engines or motors
42124170-6	Parts of reaction engines
42124200-6	Parts of pumps or liquid elevators
42124210-9	Parts of fuel, hand and concrete pumps
42124211-6	Parts of fuel pumps
42124212-3	Parts of hand pumps
42124213-0	Parts of concrete pumps
42124220-2	Parts of reciprocating positive-displacement pumps
42124221-9	Parts of hydraulic power packs
42124222-6	Parts of dosing pumps
42124230-5	Parts of rotary positive-displacement pumps
42124290-3	Parts of centrifugal pumps
42124300-7	Parts of air or vacuum pumps, of air or gas compressors
42124310-0	Parts of air pumps
42124320-3	Parts of vacuum pumps
42124330-6	Parts of air compressors
42124340-9	Parts of gas compressors
42130000-9	Taps, cocks, valves and similar appliances
42131000-6	Taps, cocks and valves
42131100-7	Valves defined by function
42131110-0	Central-heating radiator valves
42131120-3	Sluice valves
42131130-6	Temperature regulators
42131140-9	Pressure-reducing, control, check or safety valves
42131141-6	Pressure-reducing valves
42131142-3	Control valves
42131143-0	Flood-control valves
42131144-7	Process-control valves
42131145-4	Check valves
42131146-1	Non-return valves
42131147-8	Safety valves
42131148-5	Stop valves
42131150-2	Standpipe valves
42131160-5	Hydrants
42131170-8	Gas-cylinder outlet valves
42131200-8	Valves defined by construction
42131210-1	Knife valves
42131220-4	Penstock valves
42131230-7	Gate valves
42131240-0	Globe valves
42131250-3	Needle valves
42131260-6	Ball valves
42131270-9	Plug valves
42131280-2	Butterfly valves
42131290-5	Diaphragm valves
42131291-2	Sliding valves
42131292-9	Flap valves
42131300-9	Christmas trees and other assemblies of valves
42131310-2	Oilrig Christmas trees
42131320-5	Choke manifolds
42131390-6	Assemblies of valves
42131400-0	Sanitary taps, cocks
42132000-3	Parts of taps and valves
42132100-4	Valve actuators
42132110-7	Electric valve actuators
42132120-0	Hydraulic valve actuators
42132130-3	Pneumatic valve actuators
42132200-5	Tap parts
42132300-6	Valve parts
42140000-2	Gears, gearing and driving elements
42141000-9	Plain gears, gearing and driving elements
42141100-0	Transmission, cam- and crank- shafts
42141110-3	Transmission shafts
42141120-6	Camshafts
42141130-9	Crankshafts
42141200-1	Bearing housings
42141300-2	Gears and gearing
42141400-3	Flywheels and pulleys
42141410-6	Winches
42141500-4	Clutches
42141600-5	Pulley blocks
42141700-6	Shaft couplings
42141800-7	Universal joints
42142000-6	Parts of gearing and driving elements
42142100-7	Parts of gearing elements
42142200-8	Parts of driving elements
42150000-5	Nuclear reactors and parts
42151000-2	Nuclear reactors
42152000-9	Parts of nuclear reactors
42152100-0	Reactor-cooling systems
42152200-1	Parts of nuclear-reactor vessels
42160000-8	Boiler installations
42161000-5	Hot-water boilers
42162000-2	Steam-generating boilers
42163000-9	Steam generators
42164000-6	Auxiliary plant for use with boilers
42165000-3	Steam condensers
42200000-8	Machinery for food, beverage and tobacco processing and associated parts
42210000-1	Food, beverage and tobacco-processing machinery
42211000-8	Dairy machinery
42211100-9	Centrifugal cream separators
42212000-5	Machinery for processing cereals or dried vegetables
42213000-2	Machinery used in the manufacture of alcoholic or fruit beverages
42214000-9	Cooking ovens, dryers for agricultural products and equipment for cooking or heating
42214100-0	Cooking ovens
42214110-3	Grills
42214200-1	Dryers for agricultural products
42215000-6	Machinery for the industrial preparation or manufacture of food or drink
42215100-7	Food-cutting machines
42215110-0	Bread-slicing machines
42215120-3	Bacon slicers
42215200-8	Food-processing machinery
42215300-9	Pasta-making machines
42216000-3	Machinery for processing tobacco
42220000-4	Parts of machinery for food, beverage and tobacco processing
42221000-1	Parts of machinery for food processing
42221100-2	Parts of dairy machinery
42221110-5	Parts of milking machines
42222000-8	Parts of machinery for beverage processing
42223000-5	Parts of machinery for tobacco processing
42300000-9	Industrial or laboratory furnaces, incinerators and ovens
42310000-2	Furnace burners
42320000-5	Waste incinerators
42330000-8	Smelting furnaces
42340000-1	Non-domestic ovens
42341000-8	Commercial ovens
42350000-4	Cremators
42390000-6	Parts of furnace burners, furnaces or ovens
42400000-0	Lifting and handling equipment and parts
42410000-3	Lifting and handling equipment
42411000-0	Pulley tackle and hoists
42412000-7	Pithead winding gear, winches for underground use, and capstans
42412100-8	Pithead winding gear and winches for use underground
42412110-1	Pithead winding gear
42412120-4	Winches for use underground
42412200-9	Capstans
42413000-4	Jacks and vehicle hoists
42413100-5	Built-in jacking systems
42413200-6	Hydraulic jacks
42413300-7	Pneumatic jacks
42413400-8	Mechanical jacks
42413500-9	Vehicle hoists
42414000-1	Cranes, mobile lifting frames and works trucks fitted with a crane
42414100-2	Cranes
42414110-5	Harbour cranes
42414120-8	Quayside cranes
42414130-1	Stacker cranes
42414140-4	Container cranes
42414150-7	Tower cranes
42414200-3	Overhead travelling cranes
42414210-6	Travelling crane
42414220-9	Traversing bridge
42414300-4	Portal jib cranes
42414310-7	Mobile lifting frames
42414320-0	Pedestal jib cranes
42414400-5	Vehicle-mounted cranes
42414410-8	Cranes for trucks
42414500-6	Bridge cranes
42415000-8	Forklift trucks, works trucks, railway-station platforms tractors
42415100-9	Lifting trucks
42415110-2	Forklift trucks
42415200-0	Works trucks
42415210-3	Works trucks fitted with handling equipment
42415300-1	Railway-station platforms tractors
42415310-4	Free-steered vehicles (FSVS)
42415320-7	Equipment for emergency vehicles
42416000-5	Lifts, skip hoists, hoists, escalators and moving walkways
42416100-6	Lifts
42416110-9	Bath lifts
42416120-2	Goods lifts
42416130-5	Mechanical lifts
42416200-7	Skip hoists
42416210-0	Bin-lifts
42416300-8	Hoists
42416400-9	Escalators
42416500-0	Moving walkways
42417000-2	Elevators and conveyors
42417100-3	Pneumatic elevators or conveyors
42417200-4	Conveyors
42417210-7	Bucket-type, continuous-action elevators or conveyors
42417220-0	Belt-type continuous-action elevators or conveyors
42417230-3	Armoured-faced conveyors (AFCS) for mining
42417300-5	Conveyor equipment
42417310-8	Conveyor belts
42418000-9	Lifting, handling, loading or unloading machinery
42418100-0	Mine-wagon pushers and locomotive or wagon traversers
42418200-1	Monorail or ski-lift equipment
42418210-4	Overhead monorail equipment
42418220-7	Chairlifts
42418290-8	Ski-lift equipment
42418300-2	Flare tip removal equipment
42418400-3	Carousel storage and retrieval machines
42418500-4	Mechanical handling equipment
42418900-8	Loading or handling machinery
42418910-1	Loading equipment
42418920-4	Unloading equipment
42418930-7	Sideloaders
42418940-0	Container-handling equipment
42419000-6	Parts of lifting and handling equipment
42419100-7	Parts of cranes
42419200-8	Parts of works trucks
42419500-1	Parts of lift, skip hoists or escalators
42419510-4	Parts of lifts
42419520-7	Parts of skip hoists
42419530-0	Parts of escalators
42419540-3	Parts of moving walkways
42419800-4	Parts of conveyors
42419810-7	Parts of belt conveyors
42419890-1	Parts of bucket conveyors
42419900-5	Parts of winding gear and other lifting or handling equipment
42420000-6	Buckets, shovels, grabs and grips for cranes or excavators
42500000-1	Cooling and ventilation equipment
42510000-4	Heat-exchange units, air-conditioning and refrigerating equipment, and filtering machinery
42511000-1	Heat-exchange units and machinery for liquefying air or other gases
42511100-2	Heat-exchange units
42511110-5	Heat pumps
42511200-3	Machinery for liquefying air or other gases
42512000-8	Air-conditioning installations
42512100-9	Window air-conditioning machines
42512200-0	Wall air-conditioning machines
42512300-1	HVAC packages
42512400-2	Vehicle air conditioners
42512500-3	Parts of air-conditioning machines
42512510-6	Dampers
42512520-9	Louvres
42513000-5	Refrigerating and freezing equipment
42513100-6	Freezing equipment
42513200-7	Refrigerating equipment
42513210-0	Refrigerated showcases
42513220-3	Refrigerated counters
42513290-4	Commercial refrigerating equipment
42514000-2	Machinery and apparatus for filtering or purifying gases
42514200-4	Electrostatic air and gas cleaners
42514300-5	Filtering apparatus
42514310-8	Air filters
42514320-1	Gas filters
42515000-9	District heating boiler
42520000-7	Ventilation equipment
42521000-4	Smoke-extraction equipment
42522000-1	Non-domestic fans
42522100-2	Parts of fans
42530000-0	Parts of refrigerating and freezing equipment and heat pumps
42531000-7	Parts of refrigerating equipment
42532000-4	Parts of freezing equipment
42533000-1	Parts of heat pumps
42600000-2	Machine tools
42610000-5	Machine tools operated by laser and machining centres
42611000-2	Special-purpose machine tools
42612000-9	Machining centre
42612100-0	Horizontal-spindle machining centre
42612200-1	Vertical-spindle machining centre
42620000-8	Lathes, boring and milling machine tools
42621000-5	Lathes
42621100-6	CNC lathe
42622000-2	Threading or tapping machines
42623000-9	Milling machines
42630000-1	Metal-working machine tools
42631000-8	Machine tools for finishing metals
42632000-5	Numerically-controlled machines for metal
42633000-2	Bending, folding, straightening or flattening machines
42634000-9	Forging machines
42635000-6	Die-stamping machines
42636000-3	Presses
42636100-4	Hydraulic presses
42637000-0	Machine tools for drilling, boring or milling metal
42637100-1	Machine tools for drilling metal
42637200-2	Machine tools for boring metal
42637300-3	Machine tools for milling metal
42638000-7	Metal-working machining centre
42640000-4	Machine tools for working hard materials except metals
42641000-1	Machine tools for working stone, ceramics, concrete or glass
42641100-2	Machine tools for working stone
42641200-3	Machine tools for working ceramics
42641300-4	Machine tools for working concrete
42641400-5	Machine tools for working glass
42642000-8	Machine tools for working wood, bone, cork, hard rubber or hard plastics
42642100-9	Machine tools for working wood
42642200-0	Machine tools for working bone
42642300-1	Machine tools for working cork
42642400-2	Machine tools for working hard rubber
42642500-3	Machine tools for working hard plastics
42650000-7	Pneumatic or motorised hand tools
42651000-4	Pneumatic hand tools
42652000-1	Hand-held electromechanical tools
42660000-0	Soldering, brazing and welding tools, surface tempering and hot-spraying machines and equipment
42661000-7	Soldering and brazing equipment
42661100-8	Soldering equipment
42661200-9	Brazing equipment
42662000-4	Welding equipment
42662100-5	Electric welding equipment
42662200-6	Non-electric welding equipment
42663000-1	Surface tempering machines
42664000-8	Fusion equipment
42664100-9	Fusion equipment for plastics
42665000-5	Metal-spraying machinery
42670000-3	Parts and accessories of machine tools
42671000-0	Tool holders
42671100-1	Laboratory tool carriers
42671110-4	Test tube racks for baths
42672000-7	Machine-tool work holders
42673000-4	Machine-tool dividing special attachments
42674000-1	Parts and accessories for metal-working machine tools
42675000-8	Parts and accessories for hard material-working machine tools
42675100-9	Parts of chain saws
42676000-5	Parts of hand tools
42677000-2	Parts of pneumatic tools
42700000-3	Machinery for textile, apparel and leather production
42710000-6	Machinery for textiles
42711000-3	Machines for processing man-made textile materials
42712000-0	Textile spinning machines
42713000-7	Weaving machines
42714000-4	Knitting machines
42715000-1	Sewing machines
42716000-8	Laundry washing, dry-cleaning and drying machines
42716100-9	Washing installation
42716110-2	Washing equipment
42716120-5	Washing machines
42716130-8	Dry-cleaning machines
42716200-0	Drying machines
42717000-5	Linen ironing and folding equipment
42717100-6	Linen folding equipment
42718000-2	Textile-finishing machinery
42718100-3	Ironing machines
42718200-4	Ironing presses
42720000-9	Parts of machinery for textile and apparel production
42800000-4	Machinery for paper or paperboard production
42810000-7	Parts of machinery for paper or paperboard production
42900000-5	Miscellaneous general and special-purpose machinery
42910000-8	Distilling, filtering or rectifying apparatus
42912000-2	Liquid filtering or purifying machinery and apparatus
42912100-3	Machinery and apparatus for filtering liquids
42912110-6	Drilling-mud filtering apparatus
42912120-9	Hydrocyclone machinery
42912130-2	Apparatus for filtering or purifying beverages
42912300-5	Machinery and apparatus for filtering or purifying water
42912310-8	Water filtration apparatus
42912320-1	De-aeration apparatus
42912330-4	Water-purifying apparatus
42912340-7	Desalination apparatus
42912350-0	Filtration plant equipment
42913000-9	Oil, petrol and air-intake filters
42913300-2	Oil filters
42913400-3	Petrol filters
42913500-4	Air-intake filters
42914000-6	Recycling equipment
42920000-1	Machinery for cleaning bottles, packing and weighing and spraying machinery
42921000-8	Machinery for cleaning, filling, packing or wrapping bottles or other containers
42921100-9	Machinery for cleaning or drying bottles or other containers
42921200-0	Machinery for filling or closing bottles, cans or other containers
42921300-1	Packing or wrapping machinery
42921310-4	Strapping machines
42921320-7	Packaging machines
42921330-0	Wrapping machines
42923000-2	Weighing machinery and scales
42923100-3	Weighing machinery
42923110-6	Balances
42923200-4	Scales
42923210-7	Shop scales
42923220-0	Scales for continuous weighing of goods
42923230-3	Checkweigher scales
42924200-1	Steam or sand blasting machines
42924300-2	Spraying equipment
42924310-5	Spray guns
42924700-6	Mechanical appliances for projecting, dispersing or spraying
42924710-9	Gas-dispersing apparatus
42924720-2	Decontamination equipment
42924730-5	Pressurised water cleaning apparatus
42924740-8	High-pressure cleaning apparatus
42924790-3	Odour-masking apparatus
42930000-4	Centrifuges, calendering or vending machines
42931000-1	Centrifuges
42931100-2	Laboratory centrifuges and accessories
42931110-5	Floor-model centrifuges
42931120-8	Tabletop centrifuges
42931130-1	Inserts for centrifuges
42931140-4	Rotary equipment for centrifuges
42932000-8	Calendering machines
42932100-9	Rolling machines
42933000-5	Vending machines
42933100-6	Sanitary vending machines
42933200-7	Stamp-vending machines
42933300-8	Automatic goods-vending machines
42940000-7	Machinery for the heat treatment of materials
42941000-4	Machinery for the heat treatment of gas
42942000-1	Ovens and accessories
42942200-3	Vacuum ovens
42943000-8	Thermostatic baths and accessories
42943100-9	Refrigeration coils
42943200-0	Ultrasonic baths
42943210-3	Immersion thermostats
42943300-1	Immersion coolers
42943400-2	Refrigerated and refrigerated/heating circulators
42943500-3	Recirculating coolers
42943600-4	High-temperature circulators
42943700-5	Heating circulators
42943710-8	Bath covers
42950000-0	Parts of general-purpose machinery
42952000-4	Parts of centrifuges
42953000-1	Parts of calendering machines
42954000-8	Parts of rolling machines
42955000-5	Parts of filtering machinery
42956000-2	Parts of purifying machinery
42957000-9	Parts of spraying machines
42958000-6	Weights for weighing machines
42959000-3	Non-domestic dishwashing machines
42960000-3	Command and control system, printing, graphics, office automation and information-processing equipment
42961000-0	Command and control system
42961100-1	Access control system
42961200-2	Scada or equivalent system
42961300-3	Vehicle location system
42961400-4	Dispatch system
42962000-7	Printing and graphics equipment
42962100-8	Film printing system
42962200-9	Printing press
42962300-0	Graphics workstations
42962400-1	Hectographs
42962500-2	Engraving machines
42963000-4	Coin press
42964000-1	Office automation equipment
42965000-8	Information-processing equipment
42965100-9	Warehouse management system
42965110-2	Depot system
42967000-2	Controller unit
42967100-3	Digital remote-control unit
42968000-9	Dispensers
42968100-0	Drinks dispensers
42968200-1	Sanitary dispensing machines
42968300-2	Toilet-roll dispenser system
42970000-6	Parts of dishwashing machines and of machines for cleaning, filling, packing or wrapping
42971000-3	Parts of dishwashing machines
42972000-0	Parts of cleaning machines
42973000-7	Parts of filling machines
42974000-4	Parts of packing machines
42975000-1	Parts of wrapping machines
42980000-9	Gas generators
42981000-6	Ozone generators
42990000-2	Miscellaneous special-purpose machinery
42991000-9	Paper, printing and bookbinding machinery and parts
42991100-0	Bookbinding machinery
42991110-3	Book-sewing machinery
42991200-1	Printing machinery
42991210-4	Offset printing machinery
42991220-7	Typesetting machinery
42991230-0	Ticket printers
42991300-2	Photocomposing system
42991400-3	Dryers for wood, paper pulp, paper or paperboard
42991500-4	Parts of printing or bookbinding machinery
42992000-6	Special-purpose electrical goods
42992100-7	Faraday cage
42992200-8	Anechoic chamber
42992300-9	Electromagnetic absorbent material
42993000-3	Chemical industry machinery
42993100-4	Chlorinators
42993200-5	Dosing plant
42994000-0	Machinery for working rubber or plastics
42994100-1	Machines for the production of plastic windows and frames
42994200-2	Machinery for working plastics
42994220-8	Lamination accessories
42994230-1	Laminators
42995000-7	Miscellaneous cleaning machines
42995100-8	Tunnel washer
42995200-9	Beach cleaning machines
42996000-4	Machinery for the treatment of sewage
42996100-5	Comminutors
42996110-8	Macerators for the treatment of sewage
42996200-6	Sewage presses
42996300-7	Scrapers
42996400-8	Mixer units
42996500-9	Sewage screens
42996600-0	Oxygenation equipment
42996700-1	Precipitators
42996800-2	Sedimentation beds
42996900-3	Sludge-processing equipment
42997000-1	Pipeline machinery
42997100-2	Machines for inspecting the internal surface of pipelines
42997200-3	Machines for cleaning the internal surface of pipelines
42997300-4	Industrial robots
42998000-8	Pallet-picking system
42998100-9	Pallet-retrieving system
42999000-5	Non-domestic vacuum cleaners and floor polishers
42999100-6	Non-domestic vacuum cleaners
42999200-7	Non-domestic floor polishers
42999300-8	Parts of non-domestic vacuum cleaners
42999400-9	Parts of non-domestic floor polishers
43000000-3	Machinery for mining, quarrying, construction equipment
43100000-4	Mining equipment
43120000-0	Coal or rock cutters and tunnelling machinery, and boring or sinking machinery
43121000-7	Well-drilling machinery
43121100-8	Wellhead running tools
43121200-9	Riser connector apparatus
43121300-0	Well-completion equipment
43121400-1	Well-intervention equipment
43121500-2	Well-testing equipment
43121600-3	Blowout prevention (BOP) apparatus
43122000-4	Coal or rock-cutting machinery
43123000-1	Tunnelling machinery
43124000-8	Boring machinery
43124100-9	Moles
43124900-7	Rock-drilling equipment
43125000-5	Sinking machinery
43130000-3	Drilling equipment
43131000-0	Offshore production platforms
43131100-1	Offshore equipment
43131200-2	Offshore drilling unit
43132000-7	Oil drilling equipment
43132100-8	Drilling machinery
43132200-9	Drilling rig
43132300-0	Drills
43132400-1	Line equipment
43132500-2	Liner hangers
43133000-4	Oil platform equipment
43133100-5	Skid units
43133200-6	Skid-mounted modules
43134000-1	Oil-field machinery
43134100-2	Submersible pumps
43135000-8	Subsea equipment
43135100-9	Subsea control systems
43136000-5	Downhole equipment
43140000-6	Mobile hydraulic-powered mine roof supports
43200000-5	Earthmoving and excavating machinery, and associated parts
43210000-8	Earthmoving machinery
43211000-5	Bulldozers
43212000-2	Angle-dozers
43220000-1	Graders and levellers
43221000-8	Road graders
43230000-4	Scraper machines
43240000-7	Tamping machines
43250000-0	Front-end shovel loaders
43251000-7	Front-end shovel loaders with backhoe
43252000-4	Front-end shovel loaders without backhoe
43260000-3	Mechanical shovels, excavators and shovel loaders, and mining machinery
43261000-0	Mechanical shovels
43261100-1	Mechanical shovel loaders
43262000-7	Excavating machinery
43262100-8	Mechanical excavators
43300000-6	Construction machinery and equipment
43310000-9	Civil engineering machinery
43311000-6	Pile drivers
43312000-3	Road-surfacing machinery
43312100-4	Planers
43312200-5	Chippers
43312300-6	Paving machinery
43312400-7	Road rollers
43312500-8	Mechanical rollers
43313000-0	Snowploughs and snowblowers
43313100-1	Snowploughs
43313200-2	Snowblowers
43314000-7	Pile extractors
43315000-4	Compacting machinery
43316000-1	Cable-laying machinery
43320000-2	Construction equipment
43321000-9	Bridge-suspension equipment
43322000-6	Dismantling equipment
43323000-3	Irrigation equipment
43324000-0	Drainage equipment
43324100-1	Equipment for swimming pools
43325000-7	Park and playground equipment
43325100-8	Grounds-maintenance equipment
43327000-1	Prefabricated equipment
43328000-8	Hydraulic installations
43328100-9	Hydraulic equipment
43329000-5	Equipment sets
43400000-7	Mineral-processing and foundry mould-forming machinery
43410000-0	Mineral-processing machinery
43411000-7	Sorting and screening machines
43412000-4	Machines for mixing gravel with bitumen
43413000-1	Concrete or mortar mixers
43413100-2	Cement mixers
43414000-8	Grinding machines
43414100-9	Coal pulverising mills
43415000-5	Foundry moulds
43420000-3	Foundry mould-forming machinery
43500000-8	Track-laying vehicles
43600000-9	Parts of machinery for mining, quarrying and construction
43610000-2	Parts for boring machinery
43611000-9	Parts for well-drilling machinery
43611100-0	Bridge plugs
43611200-1	Industrial drill bits
43611300-2	Drilling jars
43611400-3	Iron roughnecks
43611500-4	Rotary tables
43611600-5	Mudline suspension equipment
43611700-6	Tieback equipment
43612000-6	Parts of well-extraction machinery
43612100-7	Casing hangers
43612200-8	Liner hanger equipment
43612300-9	Production riser tensioners
43612400-0	Wellheads
43612500-1	Production riser tieback equipment
43612600-2	Wellhead control system
43612700-3	Wellhead equipment
43612800-4	Rig-jacking systems
43613000-3	Parts of coal or rock cutting machinery
43613100-4	Parts of coal cutting machinery
43613200-5	Parts of rock cutting machinery
43614000-0	Parts of tunnelling machinery
43620000-5	Parts of mineral-processing machinery
43630000-8	Parts of sinking machinery
43640000-1	Parts of excavating machinery
43700000-0	Machinery for metallurgy and associated parts
43710000-3	Metal-rolling machinery
43711000-0	Parts of metal-rolling machinery
43720000-6	Casting machines
43721000-3	Parts of casting machines
43800000-1	Workshop equipment
43810000-4	Woodworking equipment
43811000-1	Sanding machines
43812000-8	Sawing equipment
43820000-7	Shoe-making equipment
43830000-0	Power tools
43840000-3	Blacksmiths' equipment
44000000-0	Construction structures and materials; auxiliary products to construction (except electric apparatus)
44100000-1	Construction materials and associated items
44110000-4	Construction materials
44111000-1	Building materials
44111100-2	Bricks
44111200-3	Cement
44111210-6	Drilling cement
44111300-4	Ceramics
44111400-5	Paints and wallcoverings
44111500-6	Insulators and insulating fittings
44111510-9	Insulators
44111511-6	Electrical insulators
44111520-2	Thermal insulating material
44111530-5	Electrical insulating fittings
44111540-8	Insulating glass
44111600-7	Blocks
44111700-8	Tiles
44111800-9	Mortar (construction)
44111900-0	Ceramic flags
44112000-8	Miscellaneous building structures
44112100-9	Shelters
44112110-2	Shelter parts
44112120-5	Profile sections
44112200-0	Floor coverings
44112210-3	Solid flooring
44112220-6	False floors
44112230-9	Linoleum
44112240-2	Parquet
44112300-1	Partitions
44112310-4	Partition walls
44112400-2	Roof
44112410-5	Roof frames
44112420-8	Roof supports
44112430-1	Roof trusses
44112500-3	Roofing materials
44112510-6	Shingles
44112600-4	Sound insulation
44112700-5	Beams
44113000-5	Road-construction materials
44113100-6	Paving materials
44113120-2	Paving slabs
44113130-5	Paving stones
44113140-8	Roadstone
44113200-7	Flagstones
44113300-8	Coated materials
44113310-1	Coated road materials
44113320-4	Coated roadstone
44113330-7	Coating materials
44113500-0	Glass beads
44113600-1	Bitumen and asphalt
44113610-4	Bitumen
44113620-7	Asphalt
44113700-2	Road-repair materials
44113800-3	Road-surfacing materials
44113810-6	Surface dressing
44113900-4	Road-maintenance materials
44113910-7	Winter-maintenance materials
44114000-2	Concrete
44114100-3	Ready-mixed concrete
44114200-4	Concrete products
44114210-7	Concrete piles
44114220-0	Concrete pipes and fittings
44114250-9	Concrete slabs
44115000-9	Building fittings
44115100-0	Ducting
44115200-1	Plumbing and heating materials
44115210-4	Plumbing materials
44115220-7	Heating materials
44115310-5	Roller-type shutters
44115400-3	Skylights
44115500-4	Sprinkler systems
44115600-5	Stairlifts
44115700-6	Exterior blinds
44115710-9	Canopies
44115800-7	Building internal fittings
44115810-0	Curtain rails and hangings
44115811-7	Curtain rails
44115900-8	Sun protection devices
44130000-0	Sewer mains
44131000-7	Sewage chambers
44132000-4	Culvert elements
44133000-1	Ductile-iron end caps
44134000-8	Bends
44140000-3	Products related to construction materials
44141000-0	Conduit
44141100-1	Electric conduit
44142000-7	Frames
44143000-4	Pallets
44144000-1	Posts
44160000-9	Pipeline, piping, pipes, casing, tubing and related items
44161000-6	Pipelines
44161100-7	Gas pipelines
44161110-0	Gas-distribution network
44161200-8	Water mains
44161400-0	Underwater pipeline
44161410-3	Subsea pipelines
44161500-1	High-pressure pipeline
44161600-2	Low-pressure pipeline
44161700-3	Pipeline pigs
44161710-6	Pig launchers
44161720-9	Pig receivers
44161730-2	Pig traps
44162000-3	Piping
44162100-4	Piping supplies
44162200-5	Distribution piping
44162300-6	Outfall piping
44162400-7	Vitrified clay manholes
44162500-8	Drinking-water piping
44163000-0	Pipes and fittings
44163100-1	Pipes
44163110-4	Drainage pipes
44163111-1	Drain pipes
44163112-8	Drainage system
44163120-7	Distance-heating pipes
44163121-4	Heating pipes
44163130-0	Sewer pipes
44163140-3	Steam and water pipes
44163150-6	Low-pressure pipes
44163160-9	Distribution pipes and accessories
44163200-2	Pipe fittings
44163210-5	Pipe clamps
44163230-1	Pipe connectors
44163240-4	Pipe joints
44163241-1	Insulated joints
44164000-7	Casing and tubing
44164100-8	Casing
44164200-9	Tubing
44164300-0	Tubular goods
44164310-3	Tubes and fittings
44165000-4	Hoses, risers and sleeves
44165100-5	Hoses
44165110-8	Drilling hoses
44165200-6	Risers
44165210-9	Flexible risers
44165300-7	Sleeves
44166000-1	Oil country tubular goods
44167000-8	Various pipe fittings
44167100-9	Couplings
44167110-2	Flanges
44167111-9	Flange adaptors
44167200-0	Repair clamps and collars
44167300-1	Bends, tees and pipe fittings
44167400-2	Elbows
44170000-2	Plates, sheets, strip and foil related to construction materials
44171000-9	Plates (construction)
44172000-6	Sheets (construction)
44173000-3	Strip
44174000-0	Foil
44175000-7	Panels
44176000-4	Film
44190000-8	Miscellaneous construction materials
44191000-5	Miscellaneous construction materials in wood
44191100-6	Plywood
44191200-7	Laminated wood
44191300-8	Particle board
44191400-9	Fibreboard
44191500-0	Densified wood
44191600-1	Parquet panels
44192000-2	Other miscellaneous construction materials
44192100-3	PVC foam
44192200-4	Nails
44200000-2	Structural products
44210000-5	Structures and parts of structures
44211000-2	Prefabricated buildings
44211100-3	Modular and portable buildings
44211110-6	Cabins
44211200-4	Cubicles
44211300-5	Field hospital
44211400-6	Field kitchens
44211500-7	Glasshouses
44212000-9	Structural products and parts except prefabricated buildings
44212100-0	Bridge
44212110-3	Bridge sections
44212120-6	Structures of bridges
44212200-1	Towers, lattice masts, derricks and pylons
44212210-4	Derricks
44212211-1	Drilling derricks
44212212-8	Static drilling derricks
44212220-7	Pylons, poles and pickets
44212221-4	Pylons
44212222-1	Electricity transmission pylons
44212223-8	Pylon supports
44212224-5	Poles for carrying overhead lines
44212225-2	Poles
44212226-9	Electricity poles
44212227-6	Pickets
44212230-0	Towers
44212233-1	Water towers
44212240-3	Girders
44212250-6	Masts
44212260-9	Radio or television masts
44212261-6	Radio masts
44212262-3	Television masts
44212263-0	Lattice masts
44212300-2	Structures and parts
44212310-5	Scaffolding
44212311-2	Arch struts
44212312-9	Arch stilts
44212313-6	Supports
44212314-3	Pipe-hanging brackets
44212315-0	Equipment for scaffolding
44212316-7	Arch clips
44212317-4	Scaffolding structures
44212318-1	Pipeline supports
44212320-8	Miscellaneous structures
44212321-5	Bus shelters
44212322-2	Telephone booths
44212329-1	Security screens
44212380-6	Parts of structures
44212381-3	Cladding
44212382-0	Floodgates
44212383-7	Lock gates
44212390-9	Sluices
44212391-6	Sluice gates
44212400-3	Piling
44212410-6	Sheet piling
44212500-4	Angles and sections
44212510-7	Angles
44212520-0	Sections
44220000-8	Builders' joinery
44221000-5	Windows, doors and related items
44221100-6	Windows
44221110-9	Window frames
44221111-6	Double-glazed units
44221120-2	French windows
44221200-7	Doors
44221210-0	Door blanks
44221211-7	Door frames
44221212-4	Door screens
44221213-1	Door thresholds
44221220-3	Fire doors
44221230-6	Sliding doors
44221240-9	Garage doors
44221300-8	Gates
44221310-1	Access gates
44221400-9	Shutters
44221500-0	Thresholds
44230000-1	Builders' carpentry
44231000-8	Made-up fencing panels
44232000-5	Timber roof trusses
44233000-2	Staircases
44300000-3	Cable, wire and related products
44310000-6	Wire products
44311000-3	Stranded wire
44312000-0	Fencing wire
44312300-3	Barbed wire
44313000-7	Metal netting
44313100-8	Wire-mesh fencing
44313200-9	Wire cloth
44315000-1	Wire rods
44315100-2	Welding accessories
44315200-3	Welding materials
44315300-4	Soldering or brazing materials
44315310-7	Soldering materials
44315320-0	Brazing materials
44316000-8	Ironmongery
44316100-9	Anvils
44316200-0	Portable forge
44316300-1	Grilles
44316400-2	Hardware
44316500-3	Smiths' wares
44316510-6	Blacksmiths' wares
44317000-5	Iron or steel slings
44318000-2	Conductors
44320000-9	Cable and related products
44321000-6	Cable
44322000-3	Cable accessories
44322100-4	Cable conduits
44322200-5	Cable connectors
44322300-6	Cable ducts
44322400-7	Cable fasteners
44330000-2	Bars, rods, wire and profiles used in construction
44331000-9	Bars
44332000-6	Rods (construction)
44333000-3	Wire
44334000-0	Profiles
44400000-4	Miscellaneous fabricated products and related items
44410000-7	Articles for the bathroom and kitchen
44411000-4	Sanitary ware
44411100-5	Taps
44411200-6	Baths
44411300-7	Washbasins
44411400-8	Shower basins
44411600-0	Bidets
44411700-1	Lavatory seats, covers, bowls and cisterns
44411710-4	Lavatory seats
44411720-7	Lavatory covers
44411740-3	Lavatory bowls
44411750-6	Lavatory cisterns
44411800-2	Urinals
44420000-0	Goods used in construction
44421000-7	Armoured or reinforced safes, strongboxes and doors
44421300-0	Safes
44421500-2	Armoured or reinforced doors
44421600-3	Safe-deposit lockers
44421700-4	Boxes and lockers
44421710-7	Left-luggage lockers
44421720-0	Lockers
44421721-7	Safe-deposit boxes
44421722-4	Safety cases
44421780-8	Deed boxes
44421790-1	Cash boxes
44422000-4	Letterboxes
44423000-1	Miscellaneous articles
44423100-2	Bells
44423200-3	Ladders
44423220-9	Folding steps
44423230-2	Step stools
44423300-4	Goods-handling equipment
44423330-3	Platforms for handling goods
44423340-6	Wire-rope accessories for handling goods
44423400-5	Signs and related items
44423450-0	Nameplates
44423460-3	Address plates
44423700-8	Manhole elements
44423710-1	Surface boxes
44423720-4	Boundary boxes
44423730-7	Manhole frames
44423740-0	Manhole covers
44423750-3	Drain covers
44423760-6	Access covers
44423790-5	Manhole step irons
44423800-9	Metal stamps
44423810-2	Rubber stamps
44423850-4	Shapes
44423900-0	Sacrificial anodes
44424000-8	Meter-housing boxes and tape
44424100-9	Meter-housing boxes
44424200-0	Adhesive tape
44424300-1	Reflective tape
44425000-5	Rings, seals, bands, sticks and grout packers
44425100-6	Elastic rings
44425110-9	Self-adhesive reinforcement rings
44425200-7	Rubber seals
44425300-8	Rubber bands
44425400-9	Grout packers
44425500-0	Plastic sticks
44430000-3	Armour plating
44431000-0	Cover plates
44440000-6	Bearings
44441000-3	Microbeads
44442000-0	Roller bearings
44450000-9	Mild steel
44451000-6	Coin blanks
44452000-3	Coin boxes
44460000-2	Props and mining struts
44461000-9	Props
44461100-0	Mine props
44462000-6	Mining struts
44464000-0	Caterpillar tracks
44470000-5	Cast-iron products
44480000-8	Miscellaneous fire-protection equipment
44481000-5	Platforms ladders
44481100-6	Fire ladders
44482000-2	Fire-protection devices
44482100-3	Fire hoses
44482200-4	Fire hydrants
44500000-5	Tools, locks, keys, hinges, fasteners, chain and springs
44510000-8	Tools
44511000-5	Hand tools
44511100-6	Spades and shovels
44511110-9	Spades
44511120-2	Shovels
44511200-7	Gardening forks
44511300-8	Mattocks, picks, hoes, rakes and beach rakes
44511310-1	Mattocks
44511320-4	Picks
44511330-7	Hoes
44511340-0	Rakes
44511341-7	Beach rakes
44511400-9	Axes
44511500-0	Hand saws
44511510-3	Handsaw blades
44512000-2	Miscellaneous hand tools
44512100-3	Chisels
44512200-4	Pliers
44512210-7	Crimping pliers
44512300-5	Hammers
44512400-6	Wire grips
44512500-7	Spanners
44512600-8	Roadworking tools
44512610-1	Spikes for piercing road surfaces
44512700-9	Files or rasps
44512800-0	Screwdrivers
44512900-1	Drill bits, screwdriver bits and other accessories
44512910-4	Drill bits
44512920-7	Screwdriver bits
44512930-0	Tool carriers
44512940-3	Tool kits
44513000-9	Treadle-operated tools
44514000-6	Tool handles and tool parts
44514100-7	Tool handles
44514200-8	Tool parts
44520000-1	Locks, keys and hinges
44521000-8	Miscellaneous padlocks and locks
44521100-9	Locks
44521110-2	Door locks
44521120-5	Electronic security lock
44521130-8	Enhanced security lock
44521140-1	Furniture locks
44521200-0	Padlocks and chains
44521210-3	Padlocks
44522000-5	Clasps, lock parts and keys
44522100-6	Clasps
44522200-7	Keys
44522300-8	Parts of padlocks
44522400-9	Parts of locks
44523000-2	Hinges, mountings and fittings
44523100-3	Hinges
44523200-4	Mountings
44523300-5	Fittings
44530000-4	Fasteners
44531000-1	Threaded fasteners
44531100-2	Wood screws
44531200-3	Screw hooks or screw rings
44531300-4	Self-tapping screws
44531400-5	Bolts
44531500-6	Flange jointing sets
44531510-9	Bolts and screws
44531520-2	Coach bolts and screws
44531600-7	Nuts
44531700-8	Iron or steel threaded articles
44532000-8	Non-threaded fasteners
44532100-9	Rivets
44532200-0	Washers
44532300-1	Cotter pins
44532400-2	Steel fishplates
44533000-5	Copper fasteners
44540000-7	Chain
44541000-4	Articulated chain
44542000-1	Parts of chain
44550000-0	Springs
44600000-6	Tanks, reservoirs and containers; central-heating radiators and boilers
44610000-9	Tanks, reservoirs, containers and pressure vessels
44611000-6	Tanks
44611100-7	Air cylinders
44611110-0	Compressed-air cylinders
44611200-8	Breathing apparatus
44611400-0	Storage tanks
44611410-3	Oil-storage tanks
44611420-6	Sludge-storage tanks
44611500-1	Water tanks
44611600-2	Reservoirs
44612000-3	Liquefied-gas containers
44612100-4	Gas cylinders
44612200-5	Gas tanks
44613000-0	Large containers
44613110-4	Silos
44613200-2	Refrigerated containers
44613210-5	Water chambers
44613300-3	Standard freight containers
44613400-4	Storage containers
44613500-5	Water containers
44613600-6	Wheeled containers
44613700-7	Refuse skips
44613800-8	Containers for waste material
44614000-7	Casks
44614100-8	Storage bins
44614300-0	Container storage system
44614310-3	Stacking machinery
44615000-4	Pressure vessels
44615100-5	Steel pressure vessels
44616000-1	Drums
44616200-3	Waste drums
44617000-8	Boxes
44617100-9	Cartons
44617200-0	Meter housings
44617300-1	Prefabricated boxes
44618000-5	Light containers, corks, tops for containers, vats and lids
44618100-6	Light containers
44618300-8	Corks, stoppers, tops for containers and lids
44618310-1	Corks
44618320-4	Stoppers
44618330-7	Tops for containers
44618340-0	Lids
44618350-3	Plastic caps
44618400-9	Cans
44618420-5	Food cans
44618500-0	Vats
44619000-2	Other containers
44619100-3	Cases
44619200-4	Cable drums
44619300-5	Crates
44619400-6	Barrels
44619500-7	Pallet boxes
44620000-2	Central-heating radiators and boilers and parts
44621000-9	Radiators and boilers
44621100-0	Radiators
44621110-3	Central-heating radiators
44621111-0	Non-electrically-heated central-heating radiators
44621112-7	Parts of central-heating radiators
44621200-1	Boilers
44621210-4	Water boilers
44621220-7	Central-heating boilers
44621221-4	Parts of central-heating boilers
44622000-6	Heat-recovery systems
44622100-7	Heat-recovery equipment
44800000-8	Paints, varnishes and mastics
44810000-1	Paints
44811000-8	Road paint
44812000-5	Artists' paints
44812100-6	Enamels and glazes
44812200-7	Oil and water paints
44812210-0	Oil paints
44812220-3	Water paints
44812300-8	Students' paints
44812310-1	Colours in sets
44812320-4	Signboard painters' colours
44812400-9	Decorating supplies
44820000-4	Varnishes
44830000-7	Mastics, fillers, putty and solvents
44831000-4	Mastics, fillers, putty
44831100-5	Mastics
44831200-6	Fillers
44831300-7	Putty
44831400-8	Grout
44832000-1	Solvents
44832100-2	Paint stripper
44832200-3	Thinners
44900000-9	Stone for construction, limestone, gypsum and slate
44910000-2	Stone for construction
44911000-9	Marble and calcarous building stone
44911100-0	Marble
44911200-1	Travertine
44912000-6	Miscellaneous building stone
44912100-7	Granite
44912200-8	Sandstone
44912300-9	Basalt
44912400-0	Kerbstones
44920000-5	Limestone, gypsum and chalk
44921000-2	Limestone and gypsum
44921100-3	Gypsum
44921200-4	Lime
44921210-7	Powdered lime
44921300-5	Limestone
44922000-9	Chalk and dolomite
44922100-0	Chalk
44922200-1	Dolomite
44930000-8	Slate
45000000-7	Construction work
45100000-8	Site preparation work
45110000-1	Building demolition and wrecking work and earthmoving work
45111000-8	Demolition, site preparation and clearance work
45111100-9	Demolition work
45111200-0	Site preparation and clearance work
45111210-3	Blasting and associated rock-removal work
45111211-0	Blasting work
45111212-7	Rock-removal work
45111213-4	Site-clearance work
45111214-1	Blast-clearing work
45111220-6	Scrub-removal work
45111230-9	Ground-stabilisation work
45111240-2	Ground-drainage work
45111250-5	Ground investigation work
45111260-8	Site-preparation work for mining
45111290-7	Primary works for services
45111291-4	Site-development work
45111300-1	Dismantling works
45111310-4	Dismantling works for military installations
45111320-7	Dismantling works for security installations
45112000-5	Excavating and earthmoving work
45112100-6	Trench-digging work
45112200-7	Soil-stripping work
45112210-0	Topsoil-stripping work
45112300-8	Infill and land-reclamation work
45112310-1	Infill work
45112320-4	Land-reclamation work
45112330-7	Site-reclamation work
45112340-0	Soil-decontamination work
45112350-3	Reclamation of waste land
45112360-6	Land rehabilitation work
45112400-9	Excavating work
45112410-2	Grave-digging work
45112420-5	Basement excavation work
45112440-1	Terracing of hillsides
45112441-8	Terracing work
45112450-4	Excavation work at archaeological sites
45112500-0	Earthmoving work
45112600-1	Cut and fill
45112700-2	Landscaping work
45112710-5	Landscaping work for green areas
45112711-2	Landscaping work for parks
45112712-9	Landscaping work for gardens
45112713-6	Landscaping work for roof gardens
45112714-3	Landscaping work for cemeteries
45112720-8	Landscaping work for sports grounds and recreational areas
45112721-5	Landscaping work for golf courses
45112722-2	Landscaping work for riding areas
45112723-9	Landscaping work for playgrounds
45112730-1	Landscaping work for roads and motorways
45112740-4	Landscaping work for airports
45113000-2	Siteworks
45120000-4	Test drilling and boring work
45121000-1	Test drilling work
45122000-8	Test boring work
45200000-9	Works for complete or part construction and civil engineering work
45210000-2	Building construction work
45211000-9	Construction work for multi-dwelling buildings and individual houses
45211100-0	Construction work for houses
45211200-1	Sheltered housing construction work
45211300-2	Houses construction work
45211310-5	Bathrooms construction work
45211320-8	Porches construction work
45211340-4	Multi-dwelling buildings construction work
45211341-1	Flats construction work
45211350-7	Multi-functional buildings construction work
45211360-0	Urban development construction work
45211370-3	Construction works for saunas
45212000-6	Construction work for buildings relating to leisure, sports, culture, lodging and restaurants
45212100-7	Construction work of leisure facilities
45212110-0	Leisure centre construction work
45212120-3	Theme park construction work
45212130-6	Amusement park construction work
45212140-9	Recreation installation
45212150-2	Cinema construction work
45212160-5	Casino construction work
45212170-8	Entertainment building construction work
45212171-5	Entertainment centre construction work
45212172-2	Recreation centre construction work
45212180-1	Ticket offices construction work
45212190-4	Sun-protection works
45212200-8	Construction work for sports facilities
45212210-1	Single-purpose sports facilities construction work
45212211-8	Ice rink construction work
45212212-5	Construction work for swimming pool
45212213-2	Sport markings works
45212220-4	Multi-purpose sports facilities construction work
45212221-1	Construction work in connection with structures for sports ground
45212222-8	Gymnasium construction work
45212223-5	Winter-sports facilities construction work
45212224-2	Stadium construction work
45212225-9	Sports hall construction work
45212230-7	Installation of changing rooms
45212290-5	Repair and maintenance work in connection with sports facilities
45212300-9	Construction work for art and cultural buildings
45212310-2	Construction work for buildings relating to exhibitions
45212311-9	Art gallery construction work
45212312-6	Exhibition centre construction work
45212313-3	Museum construction work
45212314-0	Historical monument or memorial construction work
45212320-5	Construction work for buildings relating to artistic performances
45212321-2	Auditorium construction work
45212322-9	Theatre construction work
45212330-8	Library construction work
45212331-5	Multimedia library construction work
45212340-1	Lecture hall construction work
45212350-4	Buildings of particular historical or architectural interest
45212351-1	Prehistoric monument construction work
45212352-8	Industrial monument construction work
45212353-5	Palace construction work
45212354-2	Castle construction work
45212360-7	Religious buildings construction work
45212361-4	Church construction work
45212400-0	Accommodation and restaurant buildings
45212410-3	Construction work for lodging buildings
45212411-0	Hotel construction work
45212412-7	Hostel construction work
45212413-4	Short-stay accommodation construction work
45212420-6	Construction work for restaurants and similar facilities
45212421-3	Restaurant construction work
45212422-0	Canteen construction work
45212423-7	Cafeteria construction work
45212500-1	Kitchen or restaurant conversion
45212600-2	Pavilion construction work
45213000-3	Construction work for commercial buildings, warehouses and industrial buildings, buildings relating to transport
45213100-4	Construction work for commercial buildings
45213110-7	Shop buildings construction work
45213111-4	Shopping centre construction work
45213112-1	Shop units construction work
45213120-0	Post office construction work
45213130-3	Bank construction work
45213140-6	Market construction work
45213141-3	Covered market construction work
45213142-0	Open-air market construction work
45213150-9	Office block construction work
45213200-5	Construction work for warehouses and industrial buildings
45213210-8	Cold-storage installations
45213220-1	Construction work for warehouses
45213221-8	Warehouse stores construction work
45213230-4	Abattoir construction work
45213240-7	Agricultural buildings construction work
45213241-4	Barn construction work
45213242-1	Cowsheds construction work
45213250-0	Construction work for industrial buildings
45213251-7	Industrial units construction work
45213252-4	Workshops construction work
45213260-3	Stores depot construction work
45213270-6	Construction works for recycling station
45213280-9	Construction works for compost facility
45213300-6	Buildings associated with transport
45213310-9	Construction work for buildings relating to road transport
45213311-6	Bus station construction work
45213312-3	Car park building construction work
45213313-0	Service-area building construction work
45213314-7	Bus garage construction work
45213315-4	Bus-stop shelter construction work
45213316-1	Installation works of walkways
45213320-2	Construction work for buildings relating to railway transport
45213321-9	Railway station construction work
45213322-6	Rail terminal building construction work
45213330-5	Construction work for buildings relating to air transport
45213331-2	Airport buildings construction work
45213332-9	Airport control tower construction work
45213333-6	Installation works of airport check-in counters
45213340-8	Construction work for buildings relating to water transport
45213341-5	Ferry terminal building construction work
45213342-2	Ro-ro terminal construction work
45213350-1	Construction work for buildings relating to various means of transport
45213351-8	Maintenance hangar construction work
45213352-5	Service depot construction work
45213353-2	Installation works of passenger boarding bridges
45213400-7	Installation of staff rooms
45214000-0	Construction work for buildings relating to education and research
45214100-1	Construction work for kindergarten buildings
45214200-2	Construction work for school buildings
45214210-5	Primary school construction work
45214220-8	Secondary school construction work
45214230-1	Special school construction work
45214300-3	Construction work for college buildings
45214310-6	Vocational college construction work
45214320-9	Technical college construction work
45214400-4	Construction work for university buildings
45214410-7	Polytechnic construction work
45214420-0	Lecture theatre construction work
45214430-3	Language laboratory construction work
45214500-5	Construction work for buildings of further education
45214600-6	Construction work for research buildings
45214610-9	Laboratory building construction work
45214620-2	Research and testing facilities construction work
45214630-5	Scientific installations
45214631-2	Installation works of cleanrooms
45214640-8	Meteorological stations construction work
45214700-7	Construction work for halls of residence
45214710-0	Entrance hall construction work
45214800-8	Training facilities building
45215000-7	Construction work for buildings relating to health and social services, for crematoriums and public conveniences
45215100-8	Construction work for buildings relating to health
45215110-1	Spa construction work
45215120-4	Special medical building construction work
45215130-7	Clinic construction work
45215140-0	Hospital facilities construction work
45215141-7	Operating theatre construction work
45215142-4	Intensive-care unit construction work
45215143-1	Diagnostic screening room construction work
45215144-8	Screening rooms construction work
45215145-5	Fluoroscopy room construction work
45215146-2	Pathology room construction work
45215147-9	Forensic room construction work
45215148-6	Catheter room construction work
45215200-9	Construction work for social services buildings
45215210-2	Construction work for subsidised residential accommodation
45215212-6	Retirement home construction work
45215213-3	Nursing home construction work
45215214-0	Residential homes construction work
45215215-7	Children's home construction work
45215220-5	Construction work for social facilities other than subsidised residential accommodation
45215221-2	Daycare centre construction work
45215222-9	Civic centre construction work
45215300-0	Construction work for crematoriums
45215400-1	Cemetery works
45215500-2	Public conveniences
45216000-4	Construction work for buildings relating to law and order or emergency services and for military buildings
45216100-5	Construction work for buildings relating to law and order or emergency services
45216110-8	Construction work for buildings relating to law and order
45216111-5	Police station construction work
45216112-2	Court building construction work
45216113-9	Prison building construction work
45216114-6	Parliament and public assembly buildings
45216120-1	Construction work for buildings relating to emergency services
45216121-8	Fire station construction work
45216122-5	Ambulance station construction work
45216123-2	Mountain-rescue building construction work
45216124-9	Lifeboat station construction work
45216125-6	Emergency-services building construction work
45216126-3	Coastguard building construction work
45216127-0	Rescue-service station construction work
45216128-7	Lighthouse construction work
45216129-4	Protective shelters
45216200-6	Construction work for military buildings and installations
45216220-2	Military bunker construction work
45216230-5	Military shelter construction work
45216250-1	Trench defences construction work
45217000-1	Inflatable buildings construction work
45220000-5	Engineering works and construction works
45221000-2	Construction work for bridges and tunnels, shafts and subways
45221100-3	Construction work for bridges
45221110-6	Bridge construction work
45221111-3	Road bridge construction work
45221112-0	Railway bridge construction work
45221113-7	Footbridge construction work
45221114-4	Construction work for iron bridges
45221115-1	Construction work for steel bridges
45221117-5	Weighbridge construction work
45221118-2	Pipeline-carrying bridge construction work
45221119-9	Bridge renewal construction work
45221120-9	Viaduct construction work
45221121-6	Road viaduct construction work
45221122-3	Railway viaduct construction work
45221200-4	Construction work for tunnels, shafts and subways
45221210-7	Covered or partially-covered excavations
45221211-4	Underpass
45221213-8	Covered or partially-covered railway excavations
45221214-5	Covered or partially-covered road excavations
45221220-0	Culverts
45221230-3	Shafts
45221240-6	Construction work for tunnels
45221241-3	Road tunnel construction work
45221242-0	Railway tunnel construction work
45221243-7	Pedestrian tunnel construction work
45221244-4	Canal tunnel construction work
45221245-1	Under-river tunnel construction work
45221246-8	Undersea tunnel construction work
45221247-5	Tunnelling works
45221248-2	Tunnel linings construction work
45221250-9	Underground work other than tunnels, shafts and subways
45222000-9	Construction work for engineering works except bridges, tunnels, shafts and subways
45222100-0	Waste-treatment plant construction work
45222110-3	Waste disposal site construction work
45222200-1	Engineering work for military installations
45222300-2	Engineering work for security installations
45223000-6	Structures construction work
45223100-7	Assembly of metal structures
45223110-0	Installation of metal structures
45223200-8	Structural works
45223210-1	Structural steelworks
45223220-4	Structural shell work
45223300-9	Parking lot construction work
45223310-2	Underground car park construction work
45223320-5	Park-and-ride facility construction work
45223400-0	Radar station construction work
45223500-1	Reinforced-concrete structures
45223600-2	Dog kennels construction work
45223700-3	Service area construction work
45223710-6	Motorway service area construction work
45223720-9	Petrol/gas stations construction work
45223800-4	Assembly and erection of prefabricated structures
45223810-7	Prefabricated constructions
45223820-0	Prefabricated units and components
45223821-7	Prefabricated units
45223822-4	Prefabricated components
45230000-8	Construction work for pipelines, communication and power lines, for highways, roads, airfields and railways; flatwork
45231000-5	Construction work for pipelines, communication and power lines
45231100-6	General construction work for pipelines
45231110-9	Pipelaying construction work
45231111-6	Pipeline lifting and relaying
45231112-3	Installation of pipe system
45231113-0	Pipeline relaying works
45231200-7	Construction work for oil and gas pipelines
45231210-0	Construction work for oil pipelines
45231220-3	Construction work for gas pipelines
45231221-0	Gas supply mains construction work
45231222-7	Gasholder works
45231223-4	Gas distribution ancillary work
45231300-8	Construction work for water and sewage pipelines
45231400-9	Construction work for electricity power lines
45231500-0	Compressed-air pipeline work
45231510-3	Compressed-air pipeline work for mailing system
45231600-1	Construction work for communication lines
45232000-2	Ancillary works for pipelines and cables
45232100-3	Ancillary works for water pipelines
45232120-9	Irrigation works
45232121-6	Irrigation piping construction work
45232130-2	Storm-water piping construction work
45232140-5	District-heating mains construction work
45232141-2	Heating works
45232142-9	Heat-transfer station construction work
45232150-8	Works related to water-distribution pipelines
45232151-5	Water-main refurbishment construction work
45232152-2	Pumping station construction work
45232153-9	Construction work for water towers
45232154-6	Construction work of elevated tanks for drinking water
45232200-4	Ancillary works for electricity power lines
45232210-7	Overhead line construction
45232220-0	Substation construction work
45232221-7	Transformer substation
45232300-5	Construction and ancillary works for telephone and communication lines
45232310-8	Construction work for telephone lines
45232311-5	Roadside emergency telephone lines
45232320-1	Cable broadcasting lines
45232330-4	Erection of aerials
45232331-1	Ancillary works for broadcasting
45232332-8	Ancillary works for telecommunications
45232340-7	Mobile-telephone base-stations construction work
45232400-6	Sewer construction work
45232410-9	Sewerage work
45232411-6	Foul-water piping construction work
45232420-2	Sewage work
45232421-9	Sewage treatment works
45232422-6	Sludge-treatment works
45232423-3	Sewage pumping stations construction work
45232424-0	Sewage outfall construction work
45232430-5	Water-treatment work
45232431-2	Wastewater pumping station
45232440-8	Construction work for sewage pipes
45232450-1	Drainage construction works
45232451-8	Drainage and surface works
45232452-5	Drainage works
45232453-2	Drains construction work
45232454-9	Rain-water basin construction work
45232460-4	Sanitary works
45232470-7	Waste transfer station
45233000-9	Construction, foundation and surface works for highways, roads
45233100-0	Construction work for highways, roads
45233110-3	Motorway construction works
45233120-6	Road construction works
45233121-3	Main road construction works
45233122-0	Ring road construction work
45233123-7	Secondary road construction work
45233124-4	Trunk road construction work
45233125-1	Road junction construction work
45233126-8	Grade-separated junction construction work
45233127-5	T-junction construction work
45233128-2	Roundabout construction work
45233129-9	Crossroad construction work
45233130-9	Construction work for highways
45233131-6	Construction work for elevated highways
45233139-3	Highway maintenance work
45233140-2	Roadworks
45233141-9	Road-maintenance works
45233142-6	Road-repair works
45233144-0	Overpass construction work
45233150-5	Traffic-calming works
45233160-8	Paths and other metalled surfaces
45233161-5	Footpath construction work
45233162-2	Cycle path construction work
45233200-1	Various surface works
45233210-4	Surface work for highways
45233220-7	Surface work for roads
45233221-4	Road-surface painting work
45233222-1	Paving and asphalting works
45233223-8	Carriageway resurfacing works
45233224-5	Dual carriageway construction work
45233225-2	Single carriageway construction work
45233226-9	Access road construction work
45233227-6	Slip road construction work
45233228-3	Surface coating construction work
45233229-0	Verge maintenance work
45233250-6	Surfacing work except for roads
45233251-3	Resurfacing works
45233252-0	Surface work for streets
45233253-7	Surface work for footpaths
45233260-9	Pedestrian ways construction work
45233261-6	Pedestrian overpass construction work
45233262-3	Pedestrian zone construction work
45233270-2	Parking-lot-surface painting work
45233280-5	Erection of road-barriers
45233290-8	Installation of road signs
45233291-5	Installation of bollards
45233292-2	Installation of safety equipment
45233293-9	Installation of street furniture
45233294-6	Installation of road signals
45233300-2	Foundation work for highways, roads, streets and footpaths
45233310-5	Foundation work for highways
45233320-8	Foundation work for roads
45233330-1	Foundation work for streets
45233340-4	Foundation work for footpaths
45234000-6	Construction work for railways and cable transport systems
45234100-7	Railway construction works
45234110-0	Intercity railway works
45234111-7	City railway construction work
45234112-4	Railway depot construction work
45234113-1	Demolition of tracks
45234114-8	Railway embankment construction work
45234115-5	Railway signalling works
45234116-2	Track construction works
45234120-3	Urban railway works
45234121-0	Tramway works
45234122-7	Underground railway works
45234123-4	Partially underground railway works
45234124-1	Underground passenger railway transport
45234125-8	Underground railway station
45234126-5	Tramline construction works
45234127-2	Tramway depot construction work
45234128-9	Tramway platforms construction work
45234129-6	Urban railway track construction works
45234130-6	Ballast construction works
45234140-9	Level crossing construction works
45234160-5	Catenary's construction works
45234170-8	Locomotive-substations construction works
45234180-1	Construction work for railways workshop
45234181-8	Construction work for rail track sectioning cabins
45234200-8	Cable-supported transport systems
45234210-1	Cable-supported transport systems with cabins
45234220-4	Construction work for ski lifts
45234230-7	Construction work for chair lifts
45234240-0	Funicular railway system
45234250-3	Teleferic construction work
45235000-3	Construction work for airfields, runways and manoeuvring surfaces
45235100-4	Construction work for airports
45235110-7	Construction work for airfields
45235111-4	Airfield pavement construction work
45235200-5	Runway construction works
45235210-8	Runway resurfacing
45235300-6	Construction work for aircraft-manoeuvring surfaces
45235310-9	Taxiway construction work
45235311-6	Taxiway pavement construction work
45235320-2	Construction work for aircraft aprons
45236000-0	Flatwork
45236100-1	Flatwork for miscellaneous sports installations
45236110-4	Flatwork for sports fields
45236111-1	Flatwork for golf course
45236112-8	Flatwork for tennis court
45236113-5	Flatwork for racecourse
45236114-2	Flatwork for running tracks
45236119-7	Repair work on sports fields
45236200-2	Flatwork for recreation installations
45236210-5	Flatwork for children's play area
45236220-8	Flatwork for zoo
45236230-1	Flatwork for gardens
45236250-7	Flatwork for parks
45236290-9	Repair work on recreational areas
45236300-3	Flatwork for cemeteries
45237000-7	Stage construction works
45240000-1	Construction work for water projects
45241000-8	Harbour construction works
45241100-9	Quay construction work
45241200-0	Offshore terminal in situ construction work
45241300-1	Pier construction work
45241400-2	Dock construction work
45241500-3	Wharf construction work
45241600-4	Installation of port lighting equipment
45242000-5	Waterside leisure facilities construction work
45242100-6	Water-sports facilities construction work
45242110-9	Launchway construction work
45242200-7	Marina construction work
45242210-0	Yacht harbour construction work
45243000-2	Coastal-defence works
45243100-3	Cliff-protection works
45243110-6	Cliff-stabilisation works
45243200-4	Breakwater construction work
45243300-5	Sea wall construction work
45243400-6	Beach-consolidation works
45243500-7	Sea defences construction work
45243510-0	Embankment works
45243600-8	Quay wall construction work
45244000-9	Marine construction works
45244100-0	Marine installations
45244200-1	Jetties
45245000-6	Dredging and pumping works for water treatment plant installations
45246000-3	River regulation and flood control works
45246100-4	River-wall construction
45246200-5	Riverbank protection works
45246400-7	Flood-prevention works
45246410-0	Flood-defences maintenance works
45246500-8	Promenade construction work
45246510-1	Boardwalk construction work
45247000-0	Construction work for dams, canals, irrigation channels and aqueducts
45247100-1	Construction work for waterways
45247110-4	Canal construction
45247111-1	Irrigation channel construction work
45247112-8	Drainage canal construction work
45247120-7	Waterways except canals
45247130-0	Aqueduct construction work
45247200-2	Construction work for dams and similar fixed structures
45247210-5	Dam construction work
45247211-2	Dam wall construction work
45247212-9	Dam-reinforcement works
45247220-8	Weir construction work
45247230-1	Dyke construction work
45247240-4	Static barrage construction work
45247270-3	Reservoir construction works
45248000-7	Construction work for hydro-mechanical structures
45248100-8	Canal locks construction work
45248200-9	Dry docks construction work
45248300-0	Construction work for floating docks
45248400-1	Landing stages construction work
45248500-2	Movable barrages construction work
45250000-4	Construction works for plants, mining and manufacturing and for buildings relating to the oil and gas industry
45251000-1	Construction works for power plants and heating plants
45251100-2	Construction work for power plant
45251110-5	Nuclear-power station construction work
45251111-2	Construction work for nuclear reactors
45251120-8	Hydro-electric plant construction work
45251140-4	Thermal power plant construction work
45251141-1	Geothermal power station construction work
45251142-8	Wood-fired power station construction work
45251143-5	Compressed-air generating plant construction work
45251150-7	Construction work for cooling towers
45251160-0	Wind-power installation works
45251200-3	Heating plant construction work
45251220-9	Cogeneration plant construction work
45251230-2	Steam-generation plant construction work
45251240-5	Landfill-gas electricity generating plant construction work
45251250-8	District-heating plant construction work
45252000-8	Construction works for sewage treatment plants, purification plants and refuse incineration plants
45252100-9	Sewage-treatment plant construction work
45252110-2	Mobile plant construction work
45252120-5	Water-treatment plant construction work
45252121-2	Sedimentation installations
45252122-9	Sewage digesters
45252123-6	Screening installations
45252124-3	Dredging and pumping works
45252125-0	Rock-dumping work
45252126-7	Drinking-water treatment plant construction work
45252127-4	Wastewater treatment plant construction work
45252130-8	Sewage plant equipment
45252140-1	Sludge-dewatering plant construction work
45252150-4	Coal-handling plant construction work
45252200-0	Purification plant equipment
45252210-3	Water purification plant construction work
45252300-1	Refuse-incineration plant construction work
45253000-5	Construction work for chemical-processing plant
45253100-6	Demineralisation plant construction work
45253200-7	Desulphurisation plant construction work
45253300-8	Distilling or rectifying plant construction work
45253310-1	Water-distillation plants construction work
45253320-4	Alcohol-distillation plants construction work
45253400-9	Construction work for petrochemical plant
45253500-0	Construction work for pharmaceutical plant
45253600-1	Deionisation plant construction work
45253700-2	Digestion plant construction work
45253800-3	Composting plant construction work
45254000-2	Construction work for mining and manufacturing
45254100-3	Construction work for mining
45254110-6	Pithead construction work
45254200-4	Construction work for manufacturing plant
45255000-9	Construction work for the oil and gas industry
45255100-0	Construction work for production platforms
45255110-3	Wells construction work
45255120-6	Platforms facilities construction work
45255121-3	Topside facilities construction work
45255200-1	Oil refinery construction work
45255210-4	Oil terminal construction work
45255300-2	Gas terminal construction work
45255400-3	Fabrication work
45255410-6	Offshore fabrication work
45255420-9	Onshore fabrication work
45255430-2	Demolition of oil platforms
45255500-4	Drilling and exploration work
45255600-5	Coiled-tubing wellwork
45255700-6	Coal-gasification plant construction work
45255800-7	Gas-production plant construction work
45259000-7	Repair and maintenance of plant
45259100-8	Wastewater-plant repair and maintenance work
45259200-9	Purification-plant repair and maintenance work
45259300-0	Heating-plant repair and maintenance work
45259900-6	Plant upgrade work
45260000-7	Roof works and other special trade construction works
45261000-4	Erection and related works of roof frames and coverings
45261100-5	Roof-framing work
45261200-6	Roof-covering and roof-painting work
45261210-9	Roof-covering work
45261211-6	Roof-tiling work
45261212-3	Roof-slating work
45261213-0	Metal roof-covering work
45261214-7	Bituminous roof-covering work
45261215-4	Solar panel roof-covering work
45261220-2	Roof-painting and other coating work
45261221-9	Roof-painting work
45261222-6	Cement roof-coating work
45261300-7	Flashing and guttering work
45261310-0	Flashing work
45261320-3	Guttering work
45261400-8	Sheeting work
45261410-1	Roof insulation work
45261420-4	Waterproofing work
45261900-3	Roof repair and maintenance work
45261910-6	Roof repair
45261920-9	Roof maintenance work
45262000-1	Special trade construction works other than roof works
45262100-2	Scaffolding work
45262110-5	Scaffolding dismantling work
45262120-8	Scaffolding erection work
45262200-3	Foundation work and water-well drilling
45262210-6	Foundation work
45262211-3	Pile driving
45262212-0	Trench sheeting work
45262213-7	Diaphragm wall technique
45262220-9	Water-well drilling
45262300-4	Concrete work
45262310-7	Reinforced-concrete work
45262311-4	Concrete carcassing work
45262320-0	Screed works
45262321-7	Floor-screed works
45262330-3	Concrete repair work
45262340-6	Grouting work
45262350-9	Unreinforced-concrete work
45262360-2	Cementing work
45262370-5	Concrete-coating work
45262400-5	Structural steel erection work
45262410-8	Structural steel erection work for buildings
45262420-1	Structural steel erection work for structures
45262421-8	Offshore mooring work
45262422-5	Subsea drilling work
45262423-2	Deck-fabrication work
45262424-9	Offshore-module fabrication work
45262425-6	Jacket-fabrication work
45262426-3	Pile-fabrication work
45262500-6	Masonry and bricklaying work
45262510-9	Stonework
45262511-6	Stone carving
45262512-3	Dressed stonework
45262520-2	Bricklaying work
45262521-9	Facing brickwork
45262522-6	Masonry work
45262600-7	Miscellaneous special-trade construction work
45262610-0	Industrial chimneys
45262620-3	Supporting walls
45262630-6	Construction of furnaces
45262640-9	Environmental improvement works
45262650-2	Cladding works
45262660-5	Asbestos-removal work
45262670-8	Metalworking
45262680-1	Welding
45262690-4	Refurbishment of run-down buildings
45262700-8	Building alteration work
45262710-1	Fresco maintenance work
45262800-9	Building extension work
45262900-0	Balcony work
45300000-0	Building installation work
45310000-3	Electrical installation work
45311000-0	Electrical wiring and fitting work
45311100-1	Electrical wiring work
45311200-2	Electrical fitting work
45312000-7	Alarm system and antenna installation work
45312100-8	Fire-alarm system installation work
45312200-9	Burglar-alarm system installation work
45312300-0	Antenna installation work
45312310-3	Lightning-protection works
45312311-0	Lightning-conductor installation work
45312320-6	Television aerial installation work
45312330-9	Radio aerial installation work
45313000-4	Lift and escalator installation work
45313100-5	Lift installation work
45313200-6	Escalator installation work
45313210-9	Travelator installation work
45314000-1	Installation of telecommunications equipment
45314100-2	Installation of telephone exchanges
45314120-8	Installation of switchboards
45314200-3	Installation of telephone lines
45314300-4	Installation of cable infrastructure
45314310-7	Installation of cable laying
45314320-0	Installation of computer cabling
45315000-8	Electrical installation work of heating and other electrical building-equipment
45315100-9	Electrical engineering installation works
45315200-0	Turbine works
45315300-1	Electricity supply installations
45315400-2	High voltage installation work
45315500-3	Medium-voltage installation work
45315600-4	Low-voltage installation work
45315700-5	Switching station installation work
45316000-5	Installation work of illumination and signalling systems
45316100-6	Installation of outdoor illumination equipment
45316110-9	Installation of road lighting equipment
45316200-7	Installation of signalling equipment
45316210-0	Installation of traffic monitoring equipment
45316211-7	Installation of illuminated road signs
45316212-4	Installation of traffic lights
45316213-1	Installation of traffic guidance equipment
45316220-3	Installation of airport signalling equipment
45316230-6	Installation of port signalling equipment
45317000-2	Other electrical installation work
45317100-3	Electrical installation work of pumping equipment
45317200-4	Electrical installation work of transformers
45317300-5	Electrical installation work of electrical distribution apparatus
45317400-6	Electrical installation work of filtration equipment
45320000-6	Insulation work
45321000-3	Thermal insulation work
45323000-7	Sound insulation work
45324000-4	Plasterboard works
45330000-9	Plumbing and sanitary works
45331000-6	Heating, ventilation and air-conditioning installation work
45331100-7	Central-heating installation work
45331110-0	Boiler installation work
45331200-8	Ventilation and air-conditioning installation work
45331210-1	Ventilation installation work
45331211-8	Outdoor ventilation installation work
45331220-4	Air-conditioning installation work
45331221-1	Partial air-conditioning installation work
45331230-7	Installation work of cooling equipment
45331231-4	Installation work of refrigeration equipment
45332000-3	Plumbing and drain-laying work
45332200-5	Water plumbing work
45332300-6	Drain-laying work
45332400-7	Sanitary fixture installation work
45333000-0	Gas-fitting installation work
45333100-1	Gas regulation equipment installation work
45333200-2	Gas meter installation work
45340000-2	Fencing, railing and safety equipment installation work
45341000-9	Erection of railings
45342000-6	Erection of fencing
45343000-3	Fire-prevention installation works
45343100-4	Fireproofing work
45343200-5	Firefighting equipment installation work
45343210-8	CO2 fire-extinguishing equipment installation work
45343220-1	Fire-extinguishers installation work
45343230-4	Sprinkler systems installation work
45350000-5	Mechanical installations
45351000-2	Mechanical engineering installation works
45400000-1	Building completion work
45410000-4	Plastering work
45420000-7	Joinery and carpentry installation work
45421000-4	Joinery work
45421100-5	Installation of doors and windows and related components
45421110-8	Installation of door and window frames
45421111-5	Installation of door frames
45421112-2	Installation of window frames
45421120-1	Installation of thresholds
45421130-4	Installation of doors and windows
45421131-1	Installation of doors
45421132-8	Installation of windows
45421140-7	Installation of metal joinery except doors and windows
45421141-4	Installation of partitioning
45421142-1	Installation of shutters
45421143-8	Installation work of blinds
45421144-5	Installation work of awnings
45421145-2	Installation work of roller blinds
45421146-9	Installation of suspended ceilings
45421147-6	Installation of grilles
45421148-3	Installation of gates
45421150-0	Non-metal joinery installation work
45421151-7	Installation of fitted kitchens
45421152-4	Installation of partition walls
45421153-1	Installation of built-in furniture
45421160-3	Ironmongery work
45422000-1	Carpentry installation work
45422100-2	Woodwork
45430000-0	Floor and wall covering work
45431000-7	Tiling work
45431100-8	Floor-tiling work
45431200-9	Wall-tiling work
45432000-4	Floor-laying and covering, wall-covering and wall-papering work
45432100-5	Floor laying and covering work
45432110-8	Floor-laying work
45432111-5	Laying work of flexible floor coverings
45432112-2	Laying of paving
45432113-9	Parquet flooring
45432114-6	Wood flooring work
45432120-1	False floor installation work
45432121-8	Computer floors
45432130-4	Floor-covering work
45432200-6	Wall-covering and wall-papering work
45432210-9	Wall-covering work
45432220-2	Wall-papering work
45440000-3	Painting and glazing work
45441000-0	Glazing work
45442000-7	Application work of protective coatings
45442100-8	Painting work
45442110-1	Painting work of buildings
45442120-4	Painting and protective-coating work of structures
45442121-1	Painting work of structures
45442180-2	Repainting work
45442190-5	Paint-stripping work
45442200-9	Application work of anti-corrosive coatings
45442210-2	Galvanizing works
45442300-0	Surface-protection work
45443000-4	Facade work
45450000-6	Other building completion work
45451000-3	Decoration work
45451100-4	Ornamentation fitting work
45451200-5	Panelling work
45451300-6	Interior gardens
45452000-0	Exterior cleaning work for buildings
45452100-1	Blast cleaning work for building exteriors
45453000-7	Overhaul and refurbishment work
45453100-8	Refurbishment work
45454000-4	Restructuring work
45454100-5	Restoration work
45500000-2	Hire of construction and civil engineering machinery and equipment with operator
45510000-5	Hire of cranes with operator
45520000-8	Hire of earthmoving equipment with operator
48000000-8	Software package and information systems
48100000-9	Industry specific software package
48110000-2	Point of sale (POS) software package
48120000-5	Flight control software package
48121000-2	Air traffic control software package
48130000-8	Aviation ground support and test software package
48131000-5	Aviation ground support software package
48132000-2	Aviation test software package
48140000-1	Railway traffic control software package
48150000-4	Industrial control software package
48151000-1	Computer control system
48160000-7	Library software package
48161000-4	Library management system
48170000-0	Compliance software package
48180000-3	Medical software package
48190000-6	Educational software package
48200000-0	Networking, Internet and intranet software package
48210000-3	Networking software package
48211000-0	Platform interconnectivity software package
48212000-7	Optical jukebox server software package
48213000-4	Operating system enhancement software package
48214000-1	Network operating system software package
48215000-8	Networking developers' software package
48216000-5	Network connectivity terminal emulation software package
48217000-2	Transaction-processing software package
48217100-3	Mainframe transaction processing software package
48217200-4	Minicomputer transaction processing software package
48217300-5	Microcomputer transaction processing software package
48218000-9	License management software package
48219000-6	Miscellaneous networking software package
48219100-7	Gateway software package
48219200-8	Compact disk (CD) server software package
48219300-9	Administration software package
48219400-0	Transaction server software package
48219500-1	Switch or router software package
48219600-2	Multiplexer software package
48219700-3	Communications server software package
48219800-4	Bridge software package
48220000-6	Internet and intranet software package
48221000-3	Internet browsing software package
48222000-0	Web server software package
48223000-7	Electronic mail software package
48224000-4	Web page editing software package
48300000-1	Document creation, drawing, imaging, scheduling and productivity software package
48310000-4	Document creation software package
48311000-1	Document management software package
48311100-2	Document management system
48312000-8	Electronic publishing software package
48313000-5	Optical-character-recognition (OCR) software package
48313100-6	Optical reading system
48314000-2	Voice recognition software package
48315000-9	Desktop-publishing software package
48316000-6	Presentation software package
48317000-3	Word-processing software package
48318000-0	Scanner software package
48319000-7	Spell checkers
48320000-7	Drawing and imaging software package
48321000-4	Computer-aided design (CAD) software package
48321100-5	Computer-aided design (CAD) system
48322000-1	Graphics software package
48323000-8	Computer-aided manufacturing (CAM) software package
48324000-5	Charting software package
48325000-2	Form-making software package
48326000-9	Mapping software package
48326100-0	Digital mapping system
48327000-6	Drawing and painting software package
48328000-3	Image-processing software package
48329000-0	Imaging and archiving system
48330000-0	Scheduling and productivity software package
48331000-7	Project management software package
48332000-4	Scheduling software package
48333000-1	Contact management software package
48400000-2	Business transaction and personal business software package
48410000-5	Investment management and tax preparation software package
48411000-2	Investment management software package
48412000-9	Tax preparation software package
48420000-8	Facilities management software package and software package suite
48421000-5	Facilities management software package
48422000-2	Software package suites
48430000-1	Inventory management software package
48440000-4	Financial analysis and accounting software package
48441000-1	Financial analysis software package
48442000-8	Financial systems software package
48443000-5	Accounting software package
48444000-2	Accounting system
48444100-3	Billing system
48445000-9	Customer Relation Management software package
48450000-7	Time accounting or human resources software package
48451000-4	Enterprise resource planning software package
48460000-0	Analytical, scientific, mathematical or forecasting software package
48461000-7	Analytical or scientific software package
48462000-4	Mathematical or forecasting software package
48463000-1	Statistical software package
48470000-3	Auction software package
48480000-6	Sales, marketing and business intelligence software package
48481000-3	Sales or marketing software package
48482000-0	Business intelligence software package
48490000-9	Procurement software package
48500000-3	Communication and multimedia software package
48510000-6	Communication software package
48511000-3	Desktop communications software package
48512000-0	Interactive voice response software package
48513000-7	Modem software package
48514000-4	Remote access software package
48515000-1	Video conferencing software package
48516000-8	Exchange software package
48517000-5	IT software package
48518000-2	Emulation software package
48519000-9	Memory-management software package
48520000-9	Multimedia software package
48521000-6	Music or sound editing software package
48522000-3	Virtual keyboard software package
48600000-4	Database and operating software package
48610000-7	Database systems
48611000-4	Database software package
48612000-1	Database-management system
48613000-8	Electronic data management (EDM)
48614000-5	Data-acquisition system
48620000-0	Operating systems
48621000-7	Mainframe operating system software package
48622000-4	Minicomputer operating system software package
48623000-1	Microcomputer operating system software package
48624000-8	Personal computer (PC) operating system software package
48625000-5	Open systems operating systems
48626000-2	Clustering software package
48627000-9	Real-time operating system software package
48628000-9	Micro-channel architecture
48700000-5	Software package utilities
48710000-8	Backup or recovery software package
48720000-1	Bar coding software package
48730000-4	Security software package
48731000-1	File security software package
48732000-8	Data security software package
48740000-7	Foreign language translation software package
48750000-0	Storage media loading software package
48760000-3	Virus protection software package
48761000-0	Anti-virus software package
48770000-6	General, compression and print utility software package
48771000-3	General utility software package
48772000-0	Compression utilities
48773000-7	Print utility software package
48773100-8	Print-spooling software package
48780000-9	System, storage and content management software package
48781000-6	System management software package
48782000-3	Storage management software package
48783000-0	Content management software package
48790000-2	Version checker software package
48800000-6	Information systems and servers
48810000-9	Information systems
48811000-6	E-mail system
48812000-3	Financial information systems
48813000-0	Passenger information system
48813100-1	Electronic bulletin boards
48813200-2	Real-time passenger information system
48814000-7	Medical information systems
48814100-8	Nursing information system
48814200-9	Patient-administration system
48814300-0	Theatre management system
48814400-1	Clinical information system
48814500-2	Casemix system
48820000-2	Servers
48821000-9	Network servers
48822000-6	Computer servers
48823000-3	File servers
48824000-0	Printer servers
48825000-7	Web servers
48900000-7	Miscellaneous software package and computer systems
48910000-0	Computer game software package, family titles and screen savers
48911000-7	Computer game software package
48912000-4	Family titles
48913000-1	Screen savers
48920000-3	Office automation software package
48921000-0	Automation system
48930000-6	Training and entertainment software package
48931000-3	Training software package
48932000-0	Entertainment software package
48940000-9	Pattern design and calendar software package
48941000-6	Pattern design software package
48942000-3	Calendar software package
48950000-2	Boat-location and public address system
48951000-9	Boat-location system
48952000-6	Public address systems
48960000-5	Drivers and system software package
48961000-2	Ethernet drivers
48962000-9	Graphics card drivers
48970000-8	Print shop software package
48971000-5	Address book making software package
48972000-2	Label making software package
48980000-1	Programming languages and tools
48981000-8	Compiling software packages
48982000-5	Configuration management software package
48983000-2	Development software package
48984000-9	Graphical user interface (GUI) tools
48985000-6	Programming languages
48986000-3	Program testing software package
48987000-0	Debugging software package
48990000-4	Spreadsheets and enhancement software package
48991000-1	Spreadsheet software package
50000000-5	Repair and maintenance services
50100000-6	Repair, maintenance and associated services of vehicles and related equipment
50110000-9	Repair and maintenance services of motor vehicles and associated equipment
50111000-6	Fleet management, repair and maintenance services
50111100-7	Vehicle-fleet management services
50111110-0	Vehicle-fleet-support services
50112000-3	Repair and maintenance services of cars
50112100-4	Car repair services
50112110-7	Body-repair services for vehicles
50112111-4	Panel-beating services
50112120-0	Windscreen replacement services
50112200-5	Car maintenance services
50112300-6	Car-washing and similar services
50113000-0	Repair and maintenance services of buses
50113100-1	Bus repair services
50113200-2	Bus maintenance services
50114000-7	Repair and maintenance services of trucks
50114100-8	Truck repair services
50114200-9	Truck maintenance services
50115000-4	Repair and maintenance services of motorcycles
50115100-5	Motorcycle repair services
50115200-6	Motorcycle maintenance services
50116000-1	Maintenance and repair services related to specific parts of vehicles
50116100-2	Electrical-system repair services
50116200-3	Repair and maintenance services of vehicle brakes and brake parts
50116300-4	Repair and maintenance services of vehicle gearboxes
50116400-5	Repair and maintenance services of vehicle transmissions
50116500-6	Tyre repair services, including fitting and balancing
50116510-9	Tyre-remoulding services
50116600-7	Repair and maintenance services of starter motors
50117000-8	Vehicle conversion and reconditioning services
50117100-9	Motor vehicle conversion services
50117200-0	Ambulance conversion services
50117300-1	Reconditioning services of vehicles
50118000-5	Automobile emergency road services
50118100-6	Breakdown and recovery services for cars
50118110-9	Vehicle towing-away services
50118200-7	Breakdown and recovery services for commercial vehicles
50118300-8	Breakdown and recovery services for buses
50118400-9	Breakdown and recovery services for motor vehicles
50118500-0	Breakdown and recovery services for motorcycles
50190000-3	Demolition services of vehicles
50200000-7	Repair, maintenance and associated services related to aircraft, railways, roads and marine equipment
50210000-0	Repair, maintenance and associated services related to aircraft and other equipment
50211000-7	Repair and maintenance services of aircraft
50211100-8	Aircraft maintenance services
50211200-9	Aircraft repair services
50211210-2	Repair and maintenance services of aircraft engines
50211211-9	Aircraft-engine maintenance services
50211212-6	Aircraft-engine repair services
50211300-0	Reconditioning services of aircraft
50211310-3	Reconditioning services of aircraft engines
50212000-4	Repair and maintenance services of helicopters
50220000-3	Repair, maintenance and associated services related to railways and other equipment
50221000-0	Repair and maintenance services of locomotives
50221100-1	Repair and maintenance services of locomotive gearboxes
50221200-2	Repair and maintenance services of locomotive transmissions
50221300-3	Repair and maintenance services of locomotive wheelsets
50221400-4	Repair and maintenance services of locomotive brakes and brake parts
50222000-7	Repair and maintenance services of rolling stock
50222100-8	Repair and maintenance services of dampers
50223000-4	Reconditioning services of locomotives
50224000-1	Reconditioning services of rolling stock
50224100-2	Reconditioning services of rolling stock seats
50224200-3	Reconditioning services of passenger coaches
50225000-8	Railway-track maintenance services
50229000-6	Demolition of rolling stock
50230000-6	Repair, maintenance and associated services related to roads and other equipment
50232000-0	Maintenance services of public-lighting installations and traffic lights
50232100-1	Street-lighting maintenance services
50232110-4	Commissioning of public lighting installations
50232200-2	Traffic-signal maintenance services
50240000-9	Repair, maintenance and associated services related to marine and other equipment
50241000-6	Repair and maintenance services of ships
50241100-7	Vessel repair services
50241200-8	Ferry repair services
50242000-3	Conversion services of ships
50243000-0	Demolition services of ships
50244000-7	Reconditioning services of ships or boats
50245000-4	Upgrading services of ships
50246000-1	Harbour equipment maintenance services
50246100-2	Dry-docking services
50246200-3	Buoy maintenance services
50246300-4	Repair and maintenance services of floating structures
50246400-5	Repair and maintenance services of floating platforms
50300000-8	Repair, maintenance and associated services related to personal computers, office equipment, telecommunications and audio-visual equipment
50310000-1	Maintenance and repair of office machinery
50311000-8	Maintenance and repair of office accounting machinery
50311400-2	Maintenance and repair of calculators and accounting machinery
50312000-5	Maintenance and repair of computer equipment
50312100-6	Maintenance and repair of mainframe computers
50312110-9	Maintenance of mainframe computers
50312120-2	Repair of mainframe computers
50312200-7	Maintenance and repair of minicomputers
50312210-0	Maintenance of minicomputers
50312220-3	Repair of minicomputers
50312300-8	Maintenance and repair of data network equipment
50312310-1	Maintenance of data network equipment
50312320-4	Repair of data network equipment
50312400-9	Maintenance and repair of microcomputers
50312410-2	Maintenance of microcomputers
50312420-5	Repair of microcomputers
50312600-1	Maintenance and repair of information technology equipment
50312610-4	Maintenance of information technology equipment
50312620-7	Repair of information technology equipment
50313000-2	Maintenance and repair of reprographic machinery
50313100-3	Photocopier repair services
50313200-4	Photocopier maintenance services
50314000-9	Repair and maintenance services of facsimile machines
50315000-6	Repair and maintenance services of telephone-answering machines
50316000-3	Maintenance and repair of ticket-issuing machinery
50317000-0	Maintenance and repair of ticket-validation machinery
50320000-4	Repair and maintenance services of personal computers
50321000-1	Repair services of personal computers
50322000-8	Maintenance services of personal computers
50323000-5	Maintenance and repair of computer peripherals
50323100-6	Maintenance of computer peripherals
50323200-7	Repair of computer peripherals
50324000-2	Support services of personal computers
50324100-3	System maintenance services
50324200-4	Preventive maintenance services
50330000-7	Maintenance services of telecommunications equipment
50331000-4	Repair and maintenance services of telecommunications lines
50332000-1	Telecommunications-infrastructure maintenance services
50333000-8	Maintenance services of radio-communications equipment
50333100-9	Repair and maintenance services of radio transmitters
50333200-0	Repair and maintenance services of radiotelephony apparatus
50334000-5	Repair and maintenance services of line telephony and line telegraphy equipment
50334100-6	Repair and maintenance services of line telephony equipment
50334110-9	Telephone network maintenance services
50334120-2	Upgrade services of telephone switching equipment
50334130-5	Repair and maintenance services of telephone switching apparatus
50334140-8	Repair and maintenance services of telephone sets
50334200-7	Repair and maintenance services of line telegraphy equipment
50334300-8	Repair and maintenance services of line telex equipment
50334400-9	Communications system maintenance services
50340000-0	Repair and maintenance services of audio-visual and optical equipment
50341000-7	Repair and maintenance services of television equipment
50341100-8	Repair and maintenance services of videotext equipment
50341200-9	Repair and maintenance services of television transmitters
50342000-4	Repair and maintenance services of audio equipment
50343000-1	Repair and maintenance services of video equipment
50344000-8	Repair and maintenance services of optical equipment
50344100-9	Repair and maintenance services of photographic equipment
50344200-0	Repair and maintenance services of cinematographic equipment
50400000-9	Repair and maintenance services of medical and precision equipment
50410000-2	Repair and maintenance services of measuring, testing and checking apparatus
50411000-9	Repair and maintenance services of measuring apparatus
50411100-0	Repair and maintenance services of water meters
50411200-1	Repair and maintenance services of gas meters
50411300-2	Repair and maintenance services of electricity meters
50411400-3	Repair and maintenance services of tachometers
50411500-4	Repair and maintenance services of industrial time-measuring equipment
50412000-6	Repair and maintenance services of testing apparatus
50413000-3	Repair and maintenance services of checking apparatus
50413100-4	Repair and maintenance services of gas-detection equipment
50413200-5	Repair and maintenance services of firefighting equipment
50420000-5	Repair and maintenance services of medical and surgical equipment
50421000-2	Repair and maintenance services of medical equipment
50421100-3	Repair and maintenance services of wheelchairs
50421200-4	Repair and maintenance services of X-ray equipment
50422000-9	Repair and maintenance services of surgical equipment
50430000-8	Repair and maintenance services of precision equipment
50431000-5	Repair and maintenance services of watches
50432000-2	Repair and maintenance services of clocks
50433000-9	Calibration services
50500000-0	Repair and maintenance services for pumps, valves, taps and metal containers and machinery
50510000-3	Repair and maintenance services of pumps, valves, taps and metal containers
50511000-0	Repair and maintenance services of pumps
50511100-1	Repair and maintenance services of liquid pumps
50511200-2	Repair and maintenance services of gas pumps
50512000-7	Repair and maintenance services of valves
50513000-4	Repair and maintenance services of taps
50514000-1	Repair and maintenance services of metal containers
50514100-2	Repair and maintenance services of tanks
50514200-3	Repair and maintenance services of reservoirs
50514300-4	Sleeving repair services
50530000-9	Repair and maintenance services of machinery
50531000-6	Repair and maintenance services for non-electrical machinery
50531100-7	Repair and maintenance services of boilers
50531200-8	Gas appliance maintenance services
50531300-9	Repair and maintenance services of compressors
50531400-0	Repair and maintenance services of cranes
50531500-1	Repair and maintenance services of derricks
50531510-4	Derrick-dismantling services
50532000-3	Repair and maintenance services of electrical machinery, apparatus and associated equipment
50532100-4	Repair and maintenance services of electric motors
50532200-5	Repair and maintenance services of transformers
50532300-6	Repair and maintenance services of generators
50532400-7	Repair and maintenance services of electrical distribution equipment
50600000-1	Repair and maintenance services of security and defence materials
50610000-4	Repair and maintenance services of security equipment
50620000-7	Repair and maintenance services of firearms and ammunition
50630000-0	Repair and maintenance services of military vehicles
50640000-3	Repair and maintenance services of warships
50650000-6	Repair and maintenance services of military aircrafts, missiles and spacecrafts
50660000-9	Repair and maintenance services of military electronic systems
50700000-2	Repair and maintenance services of building installations
50710000-5	Repair and maintenance services of electrical and mechanical building installations
50711000-2	Repair and maintenance services of electrical building installations
50712000-9	Repair and maintenance services of mechanical building installations
50720000-8	Repair and maintenance services of central heating
50721000-5	Commissioning of heating installations
50730000-1	Repair and maintenance services of cooler groups
50740000-4	Repair and maintenance services of escalators
50750000-7	Lift-maintenance services
50760000-0	Repair and maintenance of public conveniences
50800000-3	Miscellaneous repair and maintenance services
50810000-6	Repair services of jewellery
50820000-9	Repair services of leather personal goods
50821000-6	Repair services of boots
50822000-3	Repair services of shoes
50830000-2	Repair services of garments and textiles
50840000-5	Repair and maintenance services of weapons and weapon systems
50841000-2	Repair and maintenance services of weapons
50842000-9	Repair and maintenance services of weapon systems
50850000-8	Repair and maintenance services of furniture
50860000-1	Repair and maintenance services of musical instruments
50870000-4	Repair and maintenance services of playground equipment
50880000-7	Repair and maintenance services of hotel and restaurant equipment
50881000-4	Repair and maintenance services of hotel equipment
50882000-1	Repair and maintenance services of restaurant equipment
50883000-8	Repair and maintenance services of catering equipment
50884000-5	Repair and maintenance services of camping equipment
51000000-9	Installation services (except software)
51100000-3	Installation services of electrical and mechanical equipment
51110000-6	Installation services of electrical equipment
51111000-3	Installation services of electric motors, generators and transformers
51111100-4	Installation services of electric motors
51111200-5	Installation services of generators
51111300-6	Installation services of transformers
51112000-0	Installation services of electricity distribution and control equipment
51112100-1	Installation services of electricity distribution equipment
51112200-2	Installation services of electricity control equipment
51120000-9	Installation services of mechanical equipment
51121000-6	Installation services of fitness equipment
51122000-3	Installation services of flagpoles
51130000-2	Installation services of steam generators, turbines, compressors and burners
51131000-9	Installation services of steam generators
51133000-3	Installation services of turbines
51133100-4	Installation services of gas turbines
51134000-0	Installation services of compressors
51135000-7	Installation services of furnaces
51135100-8	Installation services of burners
51135110-1	Installation services of waste incinerators
51140000-5	Installation services of engines
51141000-2	Installation services of petrol engines
51142000-9	Installation services of diesel engines
51143000-6	Installation services of railway engines
51144000-3	Installation services of vehicle engines
51145000-0	Installation services of marine engines
51146000-7	Installation services of aircraft engines
51200000-4	Installation services of equipment for measuring, checking, testing and navigating
51210000-7	Installation services of measuring equipment
51211000-4	Installation services of time-measuring equipment
51212000-1	Installation services of time register equipment
51213000-8	Installation services of time recorder equipment
51214000-5	Installation services of parking meter equipment
51215000-2	Installation services of meteorological equipment
51216000-9	Installation services of geological equipment
51220000-0	Installation services of checking equipment
51221000-7	Installation services of automatic airport check-in devices
51230000-3	Installation services of testing equipment
51240000-6	Installation services of navigating equipment
51300000-5	Installation services of communications equipment
51310000-8	Installation services of radio, television, sound and video equipment
51311000-5	Installation services of radio equipment
51312000-2	Installation services of television equipment
51313000-9	Installation services of sound equipment
51314000-6	Installation services of video equipment
51320000-1	Installation services of radio and television transmitters
51321000-8	Installation services of radio transmitters
51322000-5	Installation services of television transmitters
51330000-4	Installation services of radiotelephony apparatus
51340000-7	Installation services of line telephony equipment
51350000-0	Installation services of line telegraphy equipment
51400000-6	Installation services of medical and surgical equipment
51410000-9	Installation services of medical equipment
51411000-6	Installation services of imaging equipment
51412000-3	Installation services of dental and subspecialty equipment
51413000-0	Installation services of radiotherapy equipment
51414000-7	Installation services of mechanotherapy equipment
51415000-4	Installation services of electrotherapy equipment
51416000-1	Installation services of physical therapy equipment
51420000-2	Installation services of surgical equipment
51430000-5	Installation services of laboratory equipment
51500000-7	Installation services of machinery and equipment
51510000-0	Installation services of general-purpose machinery and equipment
51511000-7	Installation services of lifting and handling equipment, except lifts and escalators
51511100-8	Installation services of lifting equipment
51511110-1	Installation services of cranes
51511200-9	Installation services of handling equipment
51511300-0	Installation services of suspended access equipment
51511400-1	Installation services of special conveying systems
51514000-8	Installation services of miscellaneous general-purpose machinery
51514100-9	Installation services of liquid filtering or purifying machinery and apparatus
51514110-2	Installation services of machinery and apparatus for filtering or purifying water
51520000-3	Installation services of agricultural and forestry machinery
51521000-0	Installation services of agricultural machinery
51522000-7	Installation services of forestry machinery
51530000-6	Installation services of machine tools
51540000-9	Installation services of special-purpose machinery and equipment
51541000-6	Installation services of mining, quarrying, construction and metallurgy machinery
51541100-7	Installation services of mining machinery
51541200-8	Installation services of quarrying machinery
51541300-9	Installation services of construction machinery
51541400-0	Installation services of metallurgy machinery
51542000-3	Installation services of food-, beverage- and tobacco-processing machinery
51542100-4	Installation services of food-processing machinery
51542200-5	Installation services of beverage-processing machinery
51542300-6	Installation services of tobacco-processing machinery
51543000-0	Installation services of textile-, clothing- and leather-production machinery
51543100-1	Installation services of textile-production machinery
51543200-2	Installation services of clothing-production machinery
51543300-3	Installation services of leather-production machinery
51543400-4	Installation services of laundry washing, dry-cleaning and drying machines
51544000-7	Installation services of paper- and paperboard-production machinery
51544100-8	Installation services of paper-production machinery
51544200-9	Installation services of paperboard-production machinery
51545000-4	Installation services of street mailboxes
51550000-2	Installation services of weapon systems
51600000-8	Installation services of computers and office equipment
51610000-1	Installation services of computers and information-processing equipment
51611000-8	Installation services of computers
51611100-9	Hardware installation services
51611110-2	Installation services of airport real-time departures and arrival display screens or boards
51611120-5	Installation services of railway real-time departures and arrival display screens or boards
51612000-5	Installation services of information-processing equipment
51620000-4	Installation services of office equipment
51700000-9	Installation services of fire protection equipment
51800000-0	Installation services of metal containers
51810000-3	Installation services of tanks
51820000-6	Installation services of reservoirs
51900000-1	Installation services of guidance and control systems
55000000-0	Hotel, restaurant and retail trade services
55100000-1	Hotel services
55110000-4	Hotel accommodation services
55120000-7	Hotel meeting and conference services
55130000-0	Other hotel services
55200000-2	Camping sites and other non-hotel accommodation
55210000-5	Youth hostel services
55220000-8	Camping-site services
55221000-5	Caravan-site services
55240000-4	Holiday centre and holiday home services
55241000-1	Holiday centre services
55242000-8	Holiday home services
55243000-5	Children's holiday-camp services
55250000-7	Letting services of short-stay furnished accommodation
55260000-0	Sleeping-car services
55270000-3	Services provided by bed and breakfast establishments
55300000-3	Restaurant and food-serving services
55310000-6	Restaurant waiter services
55311000-3	Restricted-clientele restaurant waiter services
55312000-0	Unrestricted-clientele restaurant waiter services
55320000-9	Meal-serving services
55321000-6	Meal-preparation services
55322000-3	Meal-cooking services
55330000-2	Cafeteria services
55400000-4	Beverage-serving services
55410000-7	Bar management services
55500000-5	Canteen and catering services
55510000-8	Canteen services
55511000-5	Canteen and other restricted-clientele cafeteria services
55512000-2	Canteen management services
55520000-1	Catering services
55521000-8	Catering services for private households
55521100-9	Meals-on-wheels services
55521200-0	Meal delivery service
55522000-5	Catering services for transport enterprises
55523000-2	Catering services for other enterprises or other institutions
55523100-3	School-meal services
55524000-9	School catering services
55900000-9	Retail trade services
60000000-8	Transport services (excl. Waste transport)
60100000-9	Road transport services
60112000-6	Public road transport services
60120000-5	Taxi services
60130000-8	Special-purpose road passenger-transport services
60140000-1	Non-scheduled passenger transport
60150000-4	Passenger transport by animal-drawn vehicles
60160000-7	Mail transport by road
60161000-4	Parcel transport services
60170000-0	Hire of passenger transport vehicles with driver
60171000-7	Hire of passenger cars with driver
60172000-4	Hire of buses and coaches with driver
60173000-1	Hire of passenger transport vehicles without driver
60180000-3	Hire of goods-transport vehicles with driver
60181000-0	Hire of trucks with driver
60182000-7	Hire of industrial vehicles with driver
60183000-4	Hire of vans with driver
60184000-1	Hire of goods-transport and industrial vehicles without driver
60200000-0	Railway transport services
60210000-3	Public transport services by railways
60220000-6	Mail transport by railway
60300000-1	Pipeline transport services
60400000-2	Air transport services
60410000-5	Scheduled air transport services
60411000-2	Scheduled airmail transport services
60420000-8	Non-scheduled air transport services
60421000-5	Non-scheduled airmail transport services
60423000-9	Air-charter services
60424000-6	Hire of air transport equipment with crew
60424100-7	Hire of aircraft with crew
60424110-0	Hire of fixed-wing aircraft with crew
60424120-3	Hire of helicopters with crew
60440000-4	Aerial and related services
60441000-1	Aerial spraying services
60442000-8	Aerial forest-firefighting services
60443000-5	Air-rescue services
60443100-6	Air-sea rescue services
60444000-2	Aircraft-operation services
60444100-3	Pilot services
60445000-9	Aircraft operating services
60500000-3	Space transport services
60510000-6	Satellite launch services
60520000-9	Experimental payload services
60600000-4	Water transport services
60610000-7	Ferry transport services
60620000-0	Transport by water of mail
60630000-3	Cable-laying ship services
60640000-6	Shipping operations
60650000-9	Hire of water transport equipment with crew
60651000-6	Hire of vessels with crew
60651100-7	Hire of sea-going vessels with crew
60651200-8	Hire of inland waterway vessels with crew
60651300-9	Anti-pollution ship services
60651400-0	Heavy-lift ship services
60651500-1	Standby ship services
60651600-2	Offshore supply ship services
60653000-0	Hire of boats with crew
63000000-9	Supporting and auxiliary transport services; travel agencies services
63100000-0	Cargo handling and storage services
63110000-3	Cargo handling services
63111000-0	Container handling services
63112000-7	Baggage handling services
63112100-8	Passenger baggage handling services
63112110-1	Baggage collection services
63120000-6	Storage and warehousing services
63121000-3	Storage and retrieval services
63121100-4	Storage services
63121110-7	Gas storage services
63122000-0	Warehousing services
63500000-4	Travel agency, tour operator and tourist assistance services
63510000-7	Travel agency and similar services
63511000-4	Organisation of package tours
63512000-1	Sale of travel tickets and package tours services
63513000-8	Tourist information services
63514000-5	Tourist guide services
63515000-2	Travel services
63516000-9	Travel management services
63520000-0	Transport agency services
63521000-7	Freight transport agency services
63522000-4	Ship brokerage services
63523000-1	Port and forwarding agency services
63524000-8	Transport document preparation services
63700000-6	Support services for land, water and air transport
63710000-9	Support services for land transport
63711000-6	Support services for railway transport
63711100-7	Train monitoring services
63711200-8	Moving workshops services
63712000-3	Support services for road transport
63712100-4	Bus station services
63712200-5	Highway operation services
63712210-8	Highway toll services
63712300-6	Bridge and tunnel operation services
63712310-9	Bridge operating services
63712311-6	Bridge toll services
63712320-2	Tunnel operation services
63712321-9	Tunnel toll services
63712400-7	Parking services
63712500-8	Weighbridge services
63712600-9	Vehicle refuelling services
63712700-0	Traffic control services
63712710-3	Traffic monitoring services
63720000-2	Support services for water transport
63721000-9	Port and waterway operation services and associated services
63721100-0	Bunkering services
63721200-1	Port operation services
63721300-2	Waterway operation services
63721400-3	Ship refuelling services
63721500-4	Passenger terminal operation services
63722000-6	Ship-piloting services
63723000-3	Berthing services
63724000-0	Navigation services
63724100-1	Offshore positioning services
63724110-4	Lightship positioning services
63724200-2	Lightship services
63724300-3	Buoy positioning services
63724310-6	Buoy marking services
63724400-4	Lighthouse services
63725000-7	Salvage and refloating services
63725100-8	Vessel-salvaging services
63725200-9	Standby vessel services
63725300-0	Vessel refloating services
63726000-4	Miscellaneous water transport support services
63726100-5	Vessel registration services
63726200-6	Ice-breaking services
63726300-7	Vessel storage services
63726400-8	Ship chartering services
63726500-9	Vessel laying-up services
63726600-0	Ship-operating services
63726610-3	Ship-launching services
63726620-6	ROV services
63726700-1	Fishing-vessel services
63726800-2	Research vessel services
63726900-3	Anchor handling services
63727000-1	Towing and pushing services of ships
63727100-2	Towing services
63727200-3	Pushing services
63730000-5	Support services for air transport
63731000-2	Airport operation services
63731100-3	Airport slot coordination services
63732000-9	Air-traffic control services
63733000-6	Aircraft refuelling services
63734000-3	Hangar services
64000000-6	Postal and telecommunications services
64100000-7	Post and courier services
64110000-0	Postal services
64111000-7	Postal services related to newspapers and periodicals
64112000-4	Postal services related to letters
64113000-1	Postal services related to parcels
64114000-8	Post office counter services
64115000-5	Mailbox rental
64116000-2	Post-restante services
64120000-3	Courier services
64121000-0	Multi-modal courier services
64121100-1	Mail delivery services
64121200-2	Parcel delivery services
64122000-7	Internal office mail and messenger services
64200000-8	Telecommunications services
64210000-1	Telephone and data transmission services
64211000-8	Public-telephone services
64211100-9	Local telephone services
64211200-0	Long distance telephone services
64212000-5	Mobile-telephone services
64212100-6	Short Message Service (SMS) services
64212200-7	Enhanced Messaging Service (EMS) services
64212300-8	Multimedia Message Service (MMS) services
64212400-9	Wireless Application Protocol (WAP) services
64212500-0	General Packet Radio Services (GPRS) services
64212600-1	Enhanced Data for GSM Evolution (EDGE) services
64212700-2	Universal Mobile Telephone System (UMTS) services
64212800-3	Pay phone provider services
64212900-4	Pre-paid phone card provider services
64213000-2	Shared-business telephone network services
64214000-9	Dedicated-business telephone network services
64214100-0	Satellite circuit rental services
64214200-1	Telephone switchboard services
64214400-3	Communication land-line rental
64215000-6	IP telephone services
64216000-3	Electronic message and information services
64216100-4	Electronic message services
64216110-7	Electronic data exchange services
64216120-0	Electronic mail services
64216130-3	Telex services
64216140-6	Telegraph services
64216200-5	Electronic information services
64216210-8	Value-added information services
64216300-6	Teletext services
64220000-4	Telecommunication services except telephone and data transmission services
64221000-1	Interconnection services
64222000-8	Teleworking services
64223000-5	Paging services
64224000-2	Teleconferencing services
64225000-9	Air-to-ground telecommunications services
64226000-6	Telematics services
64227000-3	Integrated telecommunications services
64228000-0	Television and radio broadcast transmission services
64228100-1	Television broadcast transmission services
64228200-2	Radio broadcast transmission services
65000000-3	Public utilities
65100000-4	Water distribution and related services
65110000-7	Water distribution
65111000-4	Drinking-water distribution
65120000-0	Operation of a water-purification plant
65121000-7	Water demineralisation services
65122000-0	Water desalination services
65123000-3	Water softening services
65130000-3	Operation of water supplies
65200000-5	Gas distribution and related services
65210000-8	Gas distribution
65300000-6	Electricity distribution and related services
65310000-9	Electricity distribution
65320000-2	Operation of electrical installations
65400000-7	Other sources of energy supplies and distribution
65410000-0	Operation of a power plant
65500000-8	Meter reading service
66000000-0	Financial and insurance services
66100000-1	Banking and investment services
66110000-4	Banking services
66111000-1	Central bank services
66112000-8	Deposit services
66113000-5	Credit granting services
66113100-6	Micro-credit granting services
66114000-2	Financial leasing services
66115000-9	International payment transfer services
66120000-7	Investment banking services and related services
66121000-4	Mergers and acquisition services
66122000-1	Corporate finance and venture capital services
66130000-0	Brokerage and related securities and commodities services
66131000-7	Security brokerage services
66131100-8	Pension investment services
66132000-4	Commodity brokerage services
66133000-1	Processing and clearing services
66140000-3	Portfolio management services
66141000-0	Pension fund management services
66150000-6	Financial markets administration services
66151000-3	Financial market operational services
66151100-4	Electronic marketplace retailing services
66152000-0	Financial market regulatory services
66160000-9	Trust and custody services
66161000-6	Trust services
66162000-3	Custody services
66170000-2	Financial consultancy, financial transaction processing and clearing-house services
66171000-9	Financial consultancy services
66172000-6	Financial transaction processing and clearing-house services
66180000-5	Foreign exchange services
66190000-8	Loan brokerage services
66500000-5	Insurance and pension services
66510000-8	Insurance services
66511000-5	Life insurance services
66512000-2	Accident and health insurance services
66512100-3	Accident insurance services
66512200-4	Health insurance services
66512210-7	Voluntary health insurance services
66512220-0	Medical insurance services
66513000-9	Legal insurance and all-risk insurance services
66513100-0	Legal expenses insurance services
66513200-1	Contractor's all-risk insurance services
66514000-6	Freight insurance and Insurance services relating to transport
66514100-7	Insurance related to Transport
66514110-0	Motor vehicle insurance services
66514120-3	Marine, aviation and other transport insurance services
66514130-6	Railway insurance services
66514140-9	Aircraft insurance services
66514150-2	Vessel insurance services
66514200-8	Freight insurance services
66515000-3	Damage or loss insurance services
66515100-4	Fire insurance services
66515200-5	Property insurance services
66515300-6	Weather and financial loss insurance services
66515400-7	Weather-related insurance services
66515410-0	Financial loss insurance services
66515411-7	Pecuniary loss insurance services
66516000-0	Liability insurance services
66516100-1	Motor vehicle liability insurance services
66516200-2	Aircraft liability insurance services
66516300-3	Vessel liability insurance services
66516400-4	General liability insurance services
66516500-5	Professional liability insurance services
66517000-7	Credit and surety insurance services
66517100-8	Credit insurance services
66517200-9	Surety insurance services
66517300-0	Risk management insurance services
66518000-4	Insurance brokerage and agency services
66518100-5	Insurance brokerage services
66518200-6	Insurance agency services
66518300-7	Insurance claims adjustment services
66519000-1	Engineering, auxiliary, average, loss, actuarial and salvage insurance services
66519100-2	Oil or gas platforms insurance services
66519200-3	Engineering insurance services
66519300-4	Auxiliary insurance services
66519310-7	Insurance consultancy services
66519400-5	Average adjustment services
66519500-6	Loss adjustment services
66519600-7	Actuarial services
66519700-8	Salvage administration services
66520000-1	Pension services
66521000-8	Individual pension services
66522000-5	Group pension services
66523000-2	Pension fund consultancy services
66523100-3	Pension fund administration services
66600000-6	Treasury services
66700000-7	Reinsurance services
66710000-0	Life reinsurance services
66720000-3	Accident and health reinsurance services
70000000-1	Real estate services
70100000-2	Real estate services with own property
70110000-5	Development services of real estate
70111000-2	Development of residential real estate
70112000-9	Development of non-residential real estate
70120000-8	Buying and selling of real estate
70121000-5	Building sale or purchase services
70121100-6	Building sale services
70121200-7	Building purchase services
70122000-2	Land sale or purchase services
70122100-3	Land sale services
70122110-6	Vacant-land sale services
70122200-4	Land purchase services
70122210-7	Vacant-land purchase services
70123000-9	Sale of real estate
70123100-0	Sale of residential real estate
70123200-1	Sale of non-residential estate
70130000-1	Letting services of own property
70200000-3	Renting or leasing services of own property
70210000-6	Residential property renting or leasing services
70220000-9	Non-residential property renting or leasing services
70300000-4	Real estate agency services on a fee or contract basis
70310000-7	Building rental or sale services
70311000-4	Residential building rental or sale services
70320000-0	Land rental or sale services
70321000-7	Land rental services
70322000-4	Vacant-land rental or sale services
70330000-3	Property management services of real estate on a fee or contract basis
70331000-0	Residential property services
70331100-1	Institution management services
70332000-7	Non-residential property services
70332100-8	Land management services
70332200-9	Commercial property management services
70332300-0	Industrial property services
70333000-4	Housing services
70340000-6	Time-sharing services
71000000-8	Architectural, construction, engineering and inspection services
71200000-0	Architectural and related services
71210000-3	Advisory architectural services
71220000-6	Architectural design services
71221000-3	Architectural services for buildings
71222000-0	Architectural services for outdoor areas
71222100-1	Urban areas mapping services
71222200-2	Rural areas mapping services
71223000-7	Architectural services for building extensions
71230000-9	Organisation of architectural design contests
71240000-2	Architectural, engineering and planning services
71241000-9	Feasibility study, advisory service, analysis
71242000-6	Project and design preparation, estimation of costs
71243000-3	Draft plans (systems and integration)
71244000-0	Calculation of costs, monitoring of costs
71245000-7	Approval plans, working drawings and specifications
71246000-4	Determining and listing of quantities in construction
71247000-1	Supervision of building work
71248000-8	Supervision of project and documentation
71250000-5	Architectural, engineering and surveying services
71251000-2	Architectural and building-surveying services
71300000-1	Engineering services
71310000-4	Consultative engineering and construction services
71311000-1	Civil engineering consultancy services
71311100-2	Civil engineering support services
71311200-3	Transport systems consultancy services
71311210-6	Highways consultancy services
71311220-9	Highways engineering services
71311230-2	Railway engineering services
71311240-5	Airport engineering services
71311300-4	Infrastructure works consultancy services
71312000-8	Structural engineering consultancy services
71313000-5	Environmental engineering consultancy services
71313100-6	Noise-control consultancy services
71313200-7	Sound insulation and room acoustics consultancy services
71313400-9	Environmental impact assessment for construction
71313410-2	Risk or hazard assessment for construction
71313420-5	Environmental standards for construction
71313430-8	Environmental indicators analysis for construction
71313440-1	Environmental Impact Assessment (EIA) services for construction
71313450-4	Environmental monitoring for construction
71314000-2	Energy and related services
71314100-3	Electrical services
71314200-4	Energy-management services
71314300-5	Energy-efficiency consultancy services
71314310-8	Heating engineering services for buildings
71315000-9	Building services
71315100-0	Building-fabric consultancy services
71315200-1	Building consultancy services
71315210-4	Building services consultancy services
71315300-2	Building surveying services
71315400-3	Building-inspection services
71315410-6	Inspection of ventilation system
71316000-6	Telecommunication consultancy services
71317000-3	Hazard protection and control consultancy services
71317100-4	Fire and explosion protection and control consultancy services
71317200-5	Health and safety services
71317210-8	Health and safety consultancy services
71318000-0	Advisory and consultative engineering services
71318100-1	Artificial and natural lighting engineering services for buildings
71319000-7	Expert witness services
71320000-7	Engineering design services
71321000-4	Engineering design services for mechanical and electrical installations for buildings
71321100-5	Construction economics services
71321200-6	Heating-system design services
71321300-7	Plumbing consultancy services
71321400-8	Ventilation consultancy services
71322000-1	Engineering design services for the construction of civil engineering works
71322100-2	Quantity surveying services for civil engineering works
71322200-3	Pipeline-design services
71322300-4	Bridge-design services
71322400-5	Dam-design services
71322500-6	Engineering-design services for traffic installations
71323000-8	Engineering-design services for industrial process and production
71323100-9	Electrical power systems design services
71323200-0	Plant engineering design services
71324000-5	Quantity surveying services
71325000-2	Foundation-design services
71326000-9	Ancillary building services
71327000-6	Load-bearing structure design services
71328000-3	Verification of load-bearing structure design services
71330000-0	Miscellaneous engineering services
71331000-7	Drilling-mud engineering services
71332000-4	Geotechnical engineering services
71333000-1	Mechanical engineering services
71334000-8	Mechanical and electrical engineering services
71335000-5	Engineering studies
71336000-2	Engineering support services
71337000-9	Corrosion engineering services
71340000-3	Integrated engineering services
71350000-6	Engineering-related scientific and technical services
71351000-3	Geological, geophysical and other scientific prospecting services
71351100-4	Core preparation and analysis services
71351200-5	Geological and geophysical consultancy services
71351210-8	Geophysical consultancy services
71351220-1	Geological consultancy services
71351300-6	Micropalaeontological analysis services
71351400-7	Petrophysical interpretation services
71351500-8	Ground investigation services
71351600-9	Weather-forecasting services
71351610-2	Meteorology services
71351611-9	Climatology services
71351612-6	Hydrometeorology services
71351700-0	Scientific prospecting services
71351710-3	Geophysical prospecting services
71351720-6	Geophysical surveys of archaeological sites
71351730-9	Geological prospecting services
71351800-1	Topographical and water divining services
71351810-4	Topographical services
71351811-1	Topographical surveys of archaeological sites
71351820-7	Water divining services
71351900-2	Geology, oceanography and hydrology services
71351910-5	Geology services
71351911-2	Photogeology services
71351912-9	Stratigraphic geology services
71351913-6	Geological exploration services
71351914-3	Archaeological services
71351920-2	Oceanography and hydrology services
71351921-2	Estuarine oceanography services
71351922-2	Physical oceanography services
71351923-2	Bathymetric surveys services
71351924-2	Underwater exploration services
71352000-0	Subsurface surveying services
71352100-1	Seismic services
71352110-4	Seismographic surveying services
71352120-7	Seismic data acquisition services
71352130-0	Seismic data collection services
71352140-3	Seismic processing services
71352300-3	Magnetometric surveying services
71353000-7	Surface surveying services
71353100-8	Hydrographic surveying services
71353200-9	Dimensional surveying services
71354000-4	Map-making services
71354100-5	Digital mapping services
71354200-6	Aerial mapping services
71354300-7	Cadastral surveying services
71354400-8	Hydrographic services
71354500-9	Marine survey services
71355000-1	Surveying services
71355100-2	Photogrammetry services
71355200-3	Ordnance surveying
71356000-8	Technical services
71356100-9	Technical control services
71356200-0	Technical assistance services
71356300-1	Technical support services
71356400-2	Technical planning services
71400000-2	Urban planning and landscape architectural services
71410000-5	Urban planning services
71420000-8	Landscape architectural services
71421000-5	Landscape gardening services
71500000-3	Construction-related services
71510000-6	Site-investigation services
71520000-9	Construction supervision services
71521000-6	Construction-site supervision services
71530000-2	Construction consultancy services
71540000-5	Construction management services
71541000-2	Construction project management services
71550000-8	Blacksmith services
71600000-4	Technical testing, analysis and consultancy services
71610000-7	Composition and purity testing and analysis services
71620000-0	Analysis services
71621000-7	Technical analysis or consultancy services
71630000-3	Technical inspection and testing services
71631000-0	Technical inspection services
71631100-1	Machinery-inspection services
71631200-2	Technical automobile inspection services
71631300-3	Technical building-inspection services
71631400-4	Technical inspection services of engineering structures
71631420-0	Maritime safety inspection services
71631430-3	Leak-testing services
71631440-6	Flow-monitoring services
71631450-9	Bridge-inspection services
71631460-2	Dam-inspection services
71631470-5	Railway-track inspection services
71631480-8	Road-inspection services
71631490-1	Runway-inspection services
71632000-7	Technical testing services
71632100-8	Valve-testing services
71632200-9	Non-destructive testing services
71700000-5	Monitoring and control services
71730000-4	Industrial inspection services
71731000-1	Industrial quality control services
71800000-6	Consulting services for water-supply and waste consultancy
71900000-7	Laboratory services
72000000-5	IT services: consulting, software development, Internet and support
72100000-6	Hardware consultancy services
72110000-9	Hardware selection consultancy services
72120000-2	Hardware disaster-recovery consultancy services
72130000-5	Computer-site planning consultancy services
72140000-8	Computer hardware acceptance testing consultancy services
72150000-1	Computer audit consultancy and hardware consultancy services
72200000-7	Software programming and consultancy services
72210000-0	Programming services of packaged software products
72211000-7	Programming services of systems and user software
72212000-4	Programming services of application software
72212100-0	Industry specific software development services
72212110-3	Point of sale (POS) software development services
72212120-6	Flight control software development services
72212121-3	Air traffic control software development services
72212130-9	Aviation ground support and test software development services
72212131-6	Aviation ground support software development services
72212132-3	Aviation test software development services
72212140-2	Railway traffic control software development services
72212150-5	Industrial control software development services
72212160-8	Library software development services
72212170-1	Compliance software development services
72212180-4	Medical software development services
72212190-7	Educational software development services
72212200-1	Networking, Internet and intranet software development services
72212210-4	Networking software development services
72212211-1	Platform interconnectivity software development services
72212212-8	Optical jukebox server software development services
72212213-5	Operating system enhancement software development services
72212214-2	Network operating system software development services
72212215-9	Networking developers software development services
72212216-6	Network connectivity terminal emulation software development services
72212217-3	Transaction-processing software development services
72212218-0	License management software development services
72212219-7	Miscellaneous networking software development services
72212220-7	Internet and intranet software development services
72212221-4	Internet browsing software development services
72212222-1	Web server software development services
72212223-8	Electronic mail software development services
72212224-5	Web page editing software development services
72212300-2	Document creation, drawing, imaging, scheduling and productivity software development services
72212310-5	Document creation software development services
72212311-2	Document management software development services
72212312-9	Electronic publishing software development services
72212313-6	Optical-character-recognition (OCR) software development services
72212314-3	Voice recognition software development services
72212315-0	Desktop-publishing software development services
72212316-7	Presentation software development services
72212317-4	Word-processing software development services
72212318-1	Scanner software development services
72212320-8	Drawing and imaging software development services
72212321-5	Computer-aided design (CAD) software development services
72212322-2	Graphics software development services
72212323-9	Computer-aided manufacturing (CAM) software development services
72212324-6	Charting software development services
72212325-3	Form making software development services
72212326-0	Mapping software development services
72212327-7	Drawing and painting software development services
72212328-4	Image-processing software development services
72212330-1	Scheduling and productivity software development services
72212331-8	Project management software development services
72212332-5	Scheduling software development services
72212333-2	Contact management software development services
72212400-3	Business transaction and personal business software development services
72212410-6	Investment management and tax preparation software development services
72212411-3	Investment management software development services
72212412-0	Tax preparation software development services
72212420-9	Facilities management software development services and software development services suite
72212421-6	Facilities management software development services
72212422-3	Software development services suites
72212430-2	Inventory management software development services
72212440-5	Financial analysis and accounting software development services
72212441-2	Financial analysis software development services
72212442-9	Financial systems software development services
72212443-6	Accounting software development services
72212445-0	Customer Relation Management software development services
72212450-8	Time accounting or human resources software development services
72212451-5	Enterprise resource planning software development services
72212460-1	Analytical, scientific, mathematical or forecasting software development services
72212461-8	Analytical or scientific software development services
72212462-5	Mathematical or forecasting software development services
72212463-2	Statistical software development services
72212470-4	Auction software development services
72212480-7	Sales, marketing and business intelligence software development services
72212481-4	Sales or marketing software development services
72212482-1	Business intelligence software development services
72212490-0	Procurement software development services
72212500-4	Communication and multimedia software development services
72212510-7	Communication software development services
72212511-4	Desktop communications software development services
72212512-1	Interactive voice response software development services
72212513-8	Modem software development services
72212514-5	Remote access software development services
72212515-2	Video conferencing software development services
72212516-9	Exchange software development services
72212517-6	IT software development services
72212518-3	Emulation software development services
72212519-0	Memory-management software development services
72212520-0	Multimedia software development services
72212521-7	Music or sound editing software development services
72212522-4	Virtual keyboard software development services
72212600-5	Database and operating software development services
72212610-8	Database software development services
72212620-1	Mainframe operating system software development services
72212630-4	Minicomputer operating system software development services
72212640-7	Microcomputer operating system software development services
72212650-0	Personal computer (PC) operating system software development services
72212660-3	Clustering software development services
72212670-6	Real time operating system software development services
72212700-6	Software development services utilities
72212710-9	Backup or recovery software development services
72212720-2	Bar coding software development services
72212730-5	Security software development services
72212731-2	File security software development services
72212732-9	Data security software development services
72212740-8	Foreign language translation software development services
72212750-1	Storage media loading software development services
72212760-4	Virus protection software development services
72212761-1	Anti-virus software development services
72212770-7	General, compression and print utility software development services
72212771-4	General utility software development services
72212772-1	Print utility software development services
72212780-0	System, storage and content management software development services
72212781-7	System management software development services
72212782-4	Storage management software development services
72212783-1	Content management software development services
72212790-3	Version checker software development services
72212900-8	Miscellaneous software development services and computer systems
72212910-1	Computer game software development services, family titles and screen savers
72212911-8	Computer game software development services
72212920-4	Office automation software development services
72212930-7	Training and entertainment software development services
72212931-4	Training software development services
72212932-1	Entertainment software development services
72212940-0	Pattern design and calendar software development services
72212941-7	Pattern design software development services
72212942-4	Calendar software development services
72212960-6	Drivers and system software development services
72212970-9	Print shop software development services
72212971-6	Address book making software development services
72212972-3	Label making software development services
72212980-2	Programming languages and tools development services
72212981-9	Compiling software development services
72212982-6	Configuration management software development services
72212983-3	Development software development services
72212984-0	Program testing software development services
72212985-7	Debugging software development services
72212990-5	Spreadsheets and enhancement software development services
72212991-2	Spreadsheet software development services
72220000-3	Systems and technical consultancy services
72221000-0	Business analysis consultancy services
72222000-7	Information systems or technology strategic review and planning services
72222100-8	Information systems or technology strategic review services
72222200-9	Information systems or technology planning services
72222300-0	Information technology services
72223000-4	Information technology requirements review services
72224000-1	Project management consultancy services
72224100-2	System implementation planning services
72224200-3	System quality assurance planning services
72225000-8	System quality assurance assessment and review services
72226000-5	System software acceptance testing consultancy services
72227000-2	Software integration consultancy services
72228000-9	Hardware integration consultancy services
72230000-6	Custom software development services
72231000-3	Development of software for military applications
72232000-0	Development of transaction processing and custom software
72240000-9	Systems analysis and programming services
72241000-6	Critical design target specification services
72242000-3	Design-modelling services
72243000-0	Programming services
72244000-7	Prototyping services
72245000-4	Contract systems analysis and programming services
72246000-1	Systems consultancy services
72250000-2	System and support services
72251000-9	Disaster recovery services
72252000-6	Computer archiving services
72253000-3	Helpdesk and support services
72253100-4	Helpdesk services
72253200-5	Systems support services
72254000-0	Software testing
72254100-1	Systems testing services
72260000-5	Software-related services
72261000-2	Software support services
72262000-9	Software development services
72263000-6	Software implementation services
72264000-3	Software reproduction services
72265000-0	Software configuration services
72266000-7	Software consultancy services
72267000-4	Software maintenance and repair services
72267100-0	Maintenance of information technology software
72267200-1	Repair of information technology software
72268000-1	Software supply services
72300000-8	Data services
72310000-1	Data-processing services
72311000-8	Computer tabulation services
72311100-9	Data conversion services
72311200-0	Batch processing services
72311300-1	Computer time-sharing services
72312000-5	Data entry services
72312100-6	Data preparation services
72312200-7	Optical character recognition services
72313000-2	Data capture services
72314000-9	Data collection and collation services
72315000-6	Data network management and support services
72315100-7	Data network support services
72315200-8	Data network management services
72316000-3	Data analysis services
72317000-0	Data storage services
72318000-7	Data transmission services
72319000-4	Data supply services
72320000-4	Database services
72321000-1	Added-value database services
72322000-8	Data management services
72330000-2	Content or data standardization and classification services
72400000-4	Internet services
72410000-7	Provider services
72411000-4	Internet service providers ISP
72412000-1	Electronic mail service provider
72413000-8	World wide web (www) site design services
72414000-5	Web search engine providers
72415000-2	World wide web (www) site operation host services
72416000-9	Application service providers
72417000-6	Internet domain names
72420000-0	Internet development services
72421000-7	Internet or intranet client application development services
72422000-4	Internet or intranet server application development services
72500000-0	Computer-related services
72510000-3	Computer-related management services
72511000-0	Network management software services
72512000-7	Document management services
72513000-4	Office automation services
72514000-1	Computer facilities management services
72514100-2	Facilities management services involving computer operation
72514200-3	Facilities management services for computer systems development
72514300-4	Facilities management services for computer systems maintenance
72540000-2	Computer upgrade services
72541000-9	Computer expansion services
72541100-0	Memory expansion services
72590000-7	Computer-related professional services
72591000-4	Development of service level agreements
72600000-6	Computer support and consultancy services
72610000-9	Computer support services
72611000-6	Technical computer support services
72700000-7	Computer network services
72710000-0	Local area network services
72720000-3	Wide area network services
72800000-8	Computer audit and testing services
72810000-1	Computer audit services
72820000-4	Computer testing services
72900000-9	Computer back-up and catalogue conversion services
72910000-2	Computer back-up services
72920000-5	Computer catalogue conversion services
73000000-2	Research and development services and related consultancy services
73100000-3	Research and experimental development services
73110000-6	Research services
73111000-3	Research laboratory services
73112000-0	Marine research services
73120000-9	Experimental development services
73200000-4	Research and development consultancy services
73210000-7	Research consultancy services
73220000-0	Development consultancy services
73300000-5	Design and execution of research and development
73400000-6	Research and Development services on security and defence materials
73410000-9	Military research and technology
73420000-2	Pre-feasibility study and technological demonstration
73421000-9	Development of security equipment
73422000-6	Development of firearms and ammunition
73423000-3	Development of military vehicles
73424000-0	Development of warships
73425000-7	Development of military aircrafts, missiles and spacecrafts
73426000-4	Development of military electronic systems
73430000-5	Test and evaluation
73431000-2	Test and evaluation of security equipment
73432000-9	Test and evaluation of firearms and ammunition
73433000-6	Test and evaluation of military vehicles
73434000-3	Test and evaluation of warships
73435000-0	Test and evaluation of military aircrafts, missiles and spacecrafts
73436000-7	Test and evaluation of military electronic systems
75000000-6	Administration, defence and social security services
75100000-7	Administration services
75110000-0	General public services
75111000-7	Executive and legislative services
75111100-8	Executive services
75111200-9	Legislative services
75112000-4	Administrative services for business operations
75112100-5	Administrative development project services
75120000-3	Administrative services of agencies
75121000-0	Administrative educational services
75122000-7	Administrative healthcare services
75123000-4	Administrative housing services
75124000-1	Administrative recreational, cultural and religious services
75125000-8	Administrative services related to tourism affairs
75130000-6	Supporting services for the government
75131000-3	Government services
75131100-4	General personnel services for the government
75200000-8	Provision of services to the community
75210000-1	Foreign affairs and other services
75211000-8	Foreign-affairs services
75211100-9	Diplomatic services
75211110-2	Consular services
75211200-0	Foreign economic-aid-related services
75211300-1	Foreign military-aid-related services
75220000-4	Defence services
75221000-1	Military defence services
75222000-8	Civil defence services
75230000-7	Justice services
75231000-4	Judicial services
75231100-5	Law-courts-related administrative services
75231200-6	Services related to the detention or rehabilitation of criminals
75231210-9	Imprisonment services
75231220-2	Prisoner-escort services
75231230-5	Prison services
75231240-8	Probation services
75240000-0	Public security, law and order services
75241000-7	Public security services
75241100-8	Police services
75242000-4	Public law and order services
75242100-5	Public-order services
75242110-8	Bailiff services
75250000-3	Fire-brigade and rescue services
75251000-0	Fire-brigade services
75251100-1	Firefighting services
75251110-4	Fire-prevention services
75251120-7	Forest-firefighting services
75252000-7	Rescue services
75300000-9	Compulsory social security services
75310000-2	Benefit services
75311000-9	Sickness benefits
75312000-6	Maternity benefits
75313000-3	Disability benefits
75313100-4	Temporary disablement benefits
75314000-0	Unemployment compensation benefits
75320000-5	Government employee pension schemes
75330000-8	Family allowances
75340000-1	Child allowances
76000000-3	Services related to the oil and gas industry
76100000-4	Professional services for the gas industry
76110000-7	Services incidental to gas extraction
76111000-4	Regasification services
76120000-0	Diving services incidental to gas extraction
76121000-7	Subsea well diving services
76200000-5	Professional services for the oil industry
76210000-8	Services incidental to oil extraction
76211000-5	Liner-hanger services
76211100-6	Lining services
76211110-9	Test pit lining services
76211120-2	Well site pit lining services
76211200-7	Mudlogging services
76300000-6	Drilling services
76310000-9	Drilling services incidental to gas extraction
76320000-2	Offshore drilling services
76330000-5	Turbine drilling services
76331000-2	Coiled turbine drilling services
76340000-8	Core drilling
76400000-7	Rig-positioning services
76410000-0	Well-casing and tubing services
76411000-7	Well-casing services
76411100-8	Well-casing crew services
76411200-9	Well-casing planning services
76411300-0	Well-casing milling services
76411400-1	Well-casing completion services
76420000-3	Well-cementing services
76421000-0	Liner cementing services
76422000-7	Plug cementing services
76423000-4	Foam cementing services
76430000-6	Well-drilling and production services
76431000-3	Well-drilling services
76431100-4	Well-drilling control services
76431200-5	Well-drilling pickup services
76431300-6	Well-drilling laydown services
76431400-7	Rathole well-drilling services
76431500-8	Well-drilling supervision services
76431600-9	Well-drilling rig monitor services
76440000-9	Well-logging services
76441000-6	Cased hole logging services
76442000-3	Open hole logging services
76443000-0	Other logging services
76450000-2	Well-management services
76460000-5	Well-support services
76470000-8	Well-testing services
76471000-5	Well fracture testing services
76472000-2	Well site inspection or testing services
76473000-9	Well equipment testing services
76480000-1	Tubing services
76490000-4	Well-completion services
76491000-1	Well-plugging services
76492000-8	Well-positioning services
76500000-8	Onshore and offshore services
76510000-1	Onshore services
76520000-4	Offshore services
76521000-1	Offshore installation services
76522000-8	Offshore supply-vessel services
76530000-7	Downhole services
76531000-4	Downhole logging services
76532000-1	Downhole pumping services
76533000-8	Downhole recording services
76534000-5	Downhole underreaming services
76535000-2	Downhole hole opening services
76536000-9	Downhole vibration control services
76537000-6	Downhole tool services
76537100-7	Downhole oilifield tools services
76600000-9	Pipeline-inspection services
77000000-0	Agricultural, forestry, horticultural, aquacultural and apicultural services
77100000-1	Agricultural services
77110000-4	Services incidental to agricultural production
77111000-1	Hire of agricultural machinery with operator
77112000-8	Hire of mowers or agricultural equipment with operator
77120000-7	Composting services
77200000-2	Forestry services
77210000-5	Logging services
77211000-2	Services incidental to logging
77211100-3	Timber harvesting services
77211200-4	Transport of logs within the forest
77211300-5	Tree-clearing services
77211400-6	Tree-cutting services
77211500-7	Tree-maintenance services
77211600-8	Tree seeding
77220000-8	Timber-impregnation services
77230000-1	Services incidental to forestry
77231000-8	Forestry management services
77231100-9	Forest resources management services
77231200-0	Forest pest control services
77231300-1	Forest administration services
77231400-2	Forest inventory services
77231500-3	Forest monitoring or evaluation services
77231600-4	Afforestation services
77231700-5	Forestry extension services
77231800-6	Forest nursery management services
77231900-7	Forest sectoral planning services
77300000-3	Horticultural services
77310000-6	Planting and maintenance services of green areas
77311000-3	Ornamental and pleasure gardens maintenance services
77312000-0	Weed-clearance services
77312100-1	Weed-killing services
77313000-7	Parks maintenance services
77314000-4	Grounds maintenance services
77314100-5	Grassing services
77315000-1	Seeding services
77320000-9	Sports fields maintenance services
77330000-2	Floral-display services
77340000-5	Tree pruning and hedge trimming
77341000-2	Tree pruning
77342000-9	Hedge trimming
77400000-4	Zoological services
77500000-5	Animal husbandry services
77510000-8	Game-propagation services
77600000-6	Hunting services
77610000-9	Trapping services
77620000-2	Animals temporary isolation services
77700000-7	Services incidental to fishing
77800000-8	Aquaculture services
77810000-1	Mariculture services
77820000-4	Ostreiculture services
77830000-7	Shellfish culture services
77840000-0	Shrimp farming services
77850000-3	Fish farming services
77900000-9	Apiculture services
79000000-4	Business services: law, marketing, consulting, recruitment, printing and security
79100000-5	Legal services
79110000-8	Legal advisory and representation services
79111000-5	Legal advisory services
79112000-2	Legal representation services
79112100-3	Stakeholders representation services
79120000-1	Patent and copyright consultancy services
79121000-8	Copyright consultancy services
79121100-9	Software copyright consultancy services
79130000-4	Legal documentation and certification services
79131000-1	Documentation services
79132000-8	Certification services
79132100-9	Electronic signature certification services
79140000-7	Legal advisory and information services
79200000-6	Accounting, auditing and fiscal services
79210000-9	Accounting and auditing services
79211000-6	Accounting services
79211100-7	Bookkeeping services
79211110-0	Payroll management services
79211120-3	Sales and purchases recording services
79211200-8	Compilation of financial statements services
79212000-3	Auditing services
79212100-4	Financial auditing services
79212110-7	Corporate governance rating services
79212200-5	Internal audit services
79212300-6	Statutory audit services
79212400-7	Fraud audit services
79212500-8	Accounting review services
79220000-2	Fiscal services
79221000-9	Tax consultancy services
79222000-6	Tax-return preparation services
79223000-3	Custom broker services
79300000-7	Market and economic research; polling and statistics
79310000-0	Market research services
79311000-7	Survey services
79311100-8	Survey design services
79311200-9	Survey conduction services
79311210-2	Telephone survey services
79311300-0	Survey analysis services
79311400-1	Economic research services
79311410-4	Economic impact assessment
79312000-4	Market-testing services
79313000-1	Performance review services
79314000-8	Feasibility study
79315000-5	Social research services
79320000-3	Public-opinion polling services
79330000-6	Statistical services
79340000-9	Advertising and marketing services
79341000-6	Advertising services
79341100-7	Advertising consultancy services
79341200-8	Advertising management services
79341400-0	Advertising campaign services
79341500-1	Aeral advertising services
79342000-3	Marketing services
79342100-4	Direct marketing services
79342200-5	Promotional services
79342300-6	Customer services
79342310-9	Customer survey services
79342311-6	Customer satisfaction survey
79342320-2	Customer-care services
79342321-9	Customer-loyalty programme
79342400-7	Auction services
79342410-4	Electronic auction services
79400000-8	Business and management consultancy and related services
79410000-1	Business and management consultancy services
79411000-8	General management consultancy services
79411100-9	Business development consultancy services
79412000-5	Financial management consultancy services
79413000-2	Marketing management consultancy services
79414000-9	Human resources management consultancy services
79415000-6	Production management consultancy services
79415200-8	Design consultancy services
79416000-3	Public relations services
79416100-4	Public relations management services
79416200-5	Public relations consultancy services
79417000-0	Safety consultancy services
79418000-7	Procurement consultancy services
79419000-4	Evaluation consultancy services
79420000-4	Management-related services
79421000-1	Project-management services other than for construction work
79421100-2	Project-supervision services other than for construction work
79421200-3	Project-design services other than for construction work
79422000-8	Arbitration and conciliation services
79430000-7	Crisis management services
79500000-9	Office-support services
79510000-2	Telephone-answering services
79511000-9	Telephone operator services
79512000-6	Call centre
79520000-5	Reprographic services
79521000-2	Photocopying services
79530000-8	Translation services
79540000-1	Interpretation services
79550000-4	Typing, word-processing and desktop publishing services
79551000-1	Typing services
79552000-8	Word-processing services
79553000-5	Desktop publishing services
79560000-7	Filing services
79570000-0	Mailing-list compilation and mailing services
79571000-7	Mailing services
79600000-0	Recruitment services
79610000-3	Placement services of personnel
79611000-0	Job search services
79612000-7	Placement services of office-support personnel
79613000-4	Employee relocation services
79620000-6	Supply services of personnel including temporary staff
79621000-3	Supply services of office personnel
79622000-0	Supply services of domestic help personnel
79623000-7	Supply services of commercial or industrial workers
79624000-4	Supply services of nursing personnel
79625000-1	Supply services of medical personnel
79630000-9	Personnel services except placement and supply services
79631000-6	Personnel and payroll services
79632000-3	Personnel-training services
79633000-0	Staff development services
79634000-7	Career guidance services
79635000-4	Assessment centre services for recruitment
79700000-1	Investigation and security services
79710000-4	Security services
79711000-1	Alarm-monitoring services
79713000-5	Guard services
79714000-2	Surveillance services
79714100-3	Tracing system services
79714110-6	Absconder-tracing services
79715000-9	Patrol services
79716000-6	Identification badge release services
79720000-7	Investigation services
79721000-4	Detective agency services
79722000-1	Graphology services
79723000-8	Waste analysis services
79800000-2	Printing and related services
79810000-5	Printing services
79811000-2	Digital printing services
79812000-9	Banknote printing services
79820000-8	Services related to printing
79821000-5	Print finishing services
79821100-6	Proofreading services
79822000-2	Composition services
79822100-3	Print-plate making services
79822200-4	Photogravure services
79822300-5	Typesetting services
79822400-6	Lithographic services
79822500-7	Graphic design services
79823000-9	Printing and delivery services
79824000-6	Printing and distribution services
79900000-3	Miscellaneous business and business-related services
79910000-6	Management holdings services
79920000-9	Packaging and related services
79921000-6	Packaging services
79930000-2	Specialty design services
79931000-9	Interior decorating services
79932000-6	Interior design services
79933000-3	Design support services
79934000-0	Furniture design services
79940000-5	Collection agency services
79941000-2	Toll-collection services
79950000-8	Exhibition, fair and congress organisation services
79951000-5	Seminar organisation services
79952000-2	Event services
79952100-3	Cultural event organisation services
79953000-9	Festival organisation services
79954000-6	Party organisation services
79955000-3	Fashion shows organisation services
79956000-0	Fair and exhibition organisation services
79957000-7	Auction organisation services
79960000-1	Photographic and ancillary services
79961000-8	Photographic services
79961100-9	Advertising photography services
79961200-0	Aerial photography services
79961300-1	Specialised photography services
79961310-4	Downhole photography services
79961320-7	Underwater photography services
79961330-0	Microfilming services
79961340-3	X-ray photography services
79961350-6	Studio photography services
79962000-5	Photograph processing services
79963000-2	Photograph restoration, copying and retouching services
79970000-4	Publishing services
79971000-1	Bookbinding and finishing services
79971100-2	Book finishing services
79971200-3	Bookbinding services
79972000-8	Language dictionary publishing services
79972100-9	Regional language dictionary publishing services
79980000-7	Subscription services
79990000-0	Miscellaneous business-related services
79991000-7	Stock-control services
79992000-4	Reception services
79993000-1	Building and facilities management services
79993100-2	Facilities management services
79994000-8	Contract administration services
79995000-5	Library management services
79995100-6	Archiving services
79995200-7	Cataloguing services
79996000-2	Business organisation services
79996100-3	Records management
79997000-9	Business travel services
79998000-6	Coaching services
79999000-3	Scanning and invoicing services
79999100-4	Scanning services
79999200-5	Invoicing services
80000000-4	Education and training services
80100000-5	Primary education services
80110000-8	Pre-school education services
80200000-6	Secondary education services
80210000-9	Technical and vocational secondary education services
80211000-6	Technical secondary education services
80212000-3	Vocational secondary education services
80300000-7	Higher education services
80310000-0	Youth education services
80320000-3	Medical education services
80330000-6	Safety education services
80340000-9	Special education services
80400000-8	Adult and other education services
80410000-1	Various school services
80411000-8	Driving-school services
80411100-9	Driving-test services
80411200-0	Driving lessons
80412000-5	Flying-school services
80413000-2	Sailing-school services
80414000-9	Diving-school services
80415000-6	Ski-training services
80420000-4	E-learning services
80430000-7	Adult-education services at university level
80490000-5	Operation of an educational centre
80500000-9	Training services
80510000-2	Specialist training services
80511000-9	Staff training services
80512000-6	Dog training services
80513000-3	Horse riding school services
80520000-5	Training facilities
80521000-2	Training programme services
80522000-9	Training seminars
80530000-8	Vocational training services
80531000-5	Industrial and technical training services
80531100-6	Industrial training services
80531200-7	Technical training services
80532000-2	Management training services
80533000-9	Computer-user familiarisation and training services
80533100-0	Computer training services
80533200-1	Computer courses
80540000-1	Environmental training services
80550000-4	Safety training services
80560000-7	Health and first-aid training services
80561000-4	Health training services
80562000-1	First-aid training services
80570000-0	Personal development training services
80580000-3	Provision of language courses
80590000-6	Tutorial services
80600000-0	Training services in defence and security materials
80610000-3	Training and simulation in security equipment
80620000-6	Training and simulation in firearms and ammunition
80630000-9	Training and simulation in military vehicles
80640000-2	Training and simulation in warships
80650000-5	Training and simulation in aircrafts, missiles and spacecrafts
80660000-8	Training and simulation in military electronic systems
85000000-9	Health and social work services
85100000-0	Health services
85110000-3	Hospital and related services
85111000-0	Hospital services
85111100-1	Surgical hospital services
85111200-2	Medical hospital services
85111300-3	Gynaecological hospital services
85111310-6	In vitro fertilisation services
85111320-9	Obstetrical hospital services
85111400-4	Rehabilitation hospital services
85111500-5	Psychiatric hospital services
85111600-6	Orthotic services
85111700-7	Oxygen-therapy services
85111800-8	Pathology services
85111810-1	Blood analysis services
85111820-4	Bacteriological analysis services
85111900-9	Hospital dialysis services
85112000-7	Hospital support services
85112100-8	Hospital-bedding services
85112200-9	Outpatient care services
85120000-6	Medical practice and related services
85121000-3	Medical practice services
85121100-4	General-practitioner services
85121200-5	Medical specialist services
85121210-8	Gyneacologic or obstetric services
85121220-1	Nephrology or nervous system specialist services
85121230-4	Cardiology services or pulmonary specialists services
85121231-1	Cardiology services
85121232-8	Pulmonary specialists services
85121240-7	ENT or audiologist services
85121250-0	Gastroenterologist and geriatric services
85121251-7	Gastroenterologist services
85121252-4	Geriatric services
85121270-6	Psychiatrist or psychologist services
85121271-3	Home for the psychologically disturbed services
85121280-9	Ophthalmologist, dermatology or orthopedics services
85121281-6	Ophthalmologist services
85121282-3	Dermatology services
85121283-0	Orthopaedic services
85121290-2	Paediatric or urologist services
85121291-9	Paediatric services
85121292-6	Urologist services
85121300-6	Surgical specialist services
85130000-9	Dental practice and related services
85131000-6	Dental-practice services
85131100-7	Orthodontic services
85131110-0	Orthodontic-surgery services
85140000-2	Miscellaneous health services
85141000-9	Services provided by medical personnel
85141100-0	Services provided by midwives
85141200-1	Services provided by nurses
85141210-4	Home medical treatment services
85141211-1	Dialysis home medical treatment services
85141220-7	Advisory services provided by nurses
85142000-6	Paramedical services
85142100-7	Physiotherapy services
85142200-8	Homeopathic services
85142300-9	Hygiene services
85142400-0	Home delivery of incontinence products
85143000-3	Ambulance services
85144000-0	Residential health facilities services
85144100-1	Residential nursing care services
85145000-7	Services provided by medical laboratories
85146000-4	Services provided by blood banks
85146100-5	Services provided by sperm banks
85146200-6	Services provided by transplant organ banks
85147000-1	Company health services
85148000-8	Medical analysis services
85149000-5	Pharmacy services
85150000-5	Medical imaging services
85160000-8	Optician services
85170000-1	Acupuncture and chiropractor services
85171000-8	Acupuncture services
85172000-5	Chiropractor services
85200000-1	Veterinary services
85210000-3	Domestic animal nurseries
85300000-2	Social work and related services
85310000-5	Social work services
85311000-2	Social work services with accommodation
85311100-3	Welfare services for the elderly
85311200-4	Welfare services for the handicapped
85311300-5	Welfare services for children and young people
85312000-9	Social work services without accommodation
85312100-0	Daycare services
85312110-3	Child daycare services
85312120-6	Daycare services for handicapped children and young people
85312200-1	Homedelivery of provisions
85312300-2	Guidance and counselling services
85312310-5	Guidance services
85312320-8	Counselling services
85312330-1	Family-planning services
85312400-3	Welfare services not delivered through residential institutions
85312500-4	Rehabilitation services
85312510-7	Vocational rehabilitation services
85320000-8	Social services
85321000-5	Administrative social services
85322000-2	Community action programme
85323000-9	Community health services
90000000-7	Sewage, refuse, cleaning and environmental services
90400000-1	Sewage services
90410000-4	Sewage removal services
90420000-7	Sewage treatment services
90430000-0	Sewage disposal services
90440000-3	Treatment services of cesspools
90450000-6	Treatment services of septic tanks
90460000-9	Cesspool or septic tank emptying services
90470000-2	Sewer cleaning services
90480000-5	Sewerage management services
90481000-2	Operation of a sewage plant
90490000-8	Sewer survey and sewage treatment consultancy services
90491000-5	Sewer survey services
90492000-2	Sewage treatment consultancy services
90500000-2	Refuse and waste related services
90510000-5	Refuse disposal and treatment
90511000-2	Refuse collection services
90511100-3	Urban solid-refuse collection services
90511200-4	Household-refuse collection services
90511300-5	Litter collection services
90511400-6	Paper collecting services
90512000-9	Refuse transport services
90513000-6	Non-hazardous refuse and waste treatment and disposal services
90513100-7	Household-refuse disposal services
90513200-8	Urban solid-refuse disposal services
90513300-9	Refuse incineration services
90513400-0	Ash disposal services
90513500-1	Treatment and disposal of foul liquids
90513600-2	Sludge removal services
90513700-3	Sludge transport services
90513800-4	Sludge treatment services
90513900-5	Sludge disposal services
90514000-3	Refuse recycling services
90520000-8	Radioactive-, toxic-, medical- and hazardous waste services
90521000-5	Radioactive waste treatment services
90521100-6	Collection of radioactive waste
90521200-7	Radioactive waste storage services
90521300-8	Disposal of radioactive waste
90521400-9	Transport of radioactive waste
90521410-2	Transportation of low level nuclear waste
90521420-5	Transportation of intermediate level nuclear waste
90521500-0	Packaging of radioactive waste
90521510-3	Packaging of low level nuclear waste
90521520-6	Packaging of intermediate level nuclear waste
90522000-2	Services relating to contaminated soil
90522100-3	Removal of contaminated soil
90522200-4	Disposal of contaminated soil
90522300-5	Contaminated-soil treatment services
90522400-6	Cleaning and treatment of soil
90523000-9	Toxic waste disposal services except radioactive waste and contaminated soil
90523100-0	Weapons and ammunition disposal services
90523200-1	Bomb-disposal services
90523300-2	Mine sweeping services
90524000-6	Medical waste services
90524100-7	Clinical-waste collection services
90524200-8	Clinical-waste disposal services
90524300-9	Removal services of biological waste
90524400-0	Collection, transport and disposal of hospital waste
90530000-1	Operation of a refuse site
90531000-8	Landfill management services
90532000-5	Coal-tip management services
90533000-2	Waste-tip management services
90600000-3	Cleaning and sanitation services in urban or rural areas, and related services
90610000-6	Street-cleaning and sweeping services
90611000-3	Street-cleaning services
90612000-0	Street-sweeping services
90620000-9	Snow-clearing services
90630000-2	Ice-clearing services
90640000-5	Gully cleaning and emptying services
90641000-2	Gully cleaning services
90642000-9	Gully emptying services
90650000-8	Asbestos removal services
90660000-1	Deleading services
90670000-4	Disinfecting and exterminating services in urban or rural areas
90680000-7	Beach cleaning services
90690000-0	Graffiti removal services
90700000-4	Environmental services
90710000-7	Environmental management
90711000-4	Environmental impact assessment other than for construction
90711100-5	Risk or hazard assessment other than for construction
90711200-6	Environmental standards other than for construction
90711300-7	Environmental indicators analysis other than for construction
90711400-8	Environmental Impact Assessment (EIA) services other than for construction
90711500-9	Environmental monitoring other than for construction
90712000-1	Environmental planning
90712100-2	Urban environmental development planning
90712200-3	Forest conservation strategy planning
90712300-4	Marine conservation strategy planning
90712400-5	Natural resources management or conservation strategy planning services
90712500-6	Environmental institution building or planning
90713000-8	Environmental issues consultancy services
90713100-9	Consulting services for water-supply and waste-water other than for construction
90714000-5	Environmental auditing
90714100-6	Environmental information systems
90714200-7	Corporate environmental auditing services
90714300-8	Sectoral environmental auditing services
90714400-9	Activity specific environmental auditing services
90714500-0	Environmental quality control services
90714600-1	Environmental security control services
90715000-2	Pollution investigation services
90715100-3	Chemicals and oil pollution investigation services
90715110-6	Gasworks site investigation
90715120-9	Chemical works or oil refinery waste site investigation
90715200-4	Other pollution investigation services
90715210-7	Oil depot or terminal site investigation
90715220-0	Industrial site investigation
90715230-3	Industrial waste site investigation
90715240-6	Wood treatment plant site investigation
90715250-9	Dry cleaning plants site investigation
90715260-2	Foundry site investigation
90715270-5	Recycling plant site investigation
90715280-8	Food processing plant site investigation
90720000-0	Environmental protection
90721000-7	Environmental safety services
90721100-8	Landscape protection services
90721200-9	Ozone protection services
90721300-0	Food or feed contamination protection services
90721400-1	Genetic resources protection services
90721500-2	Toxic substances protection services
90721600-3	Radiation protection services
90721700-4	Endangered species protection services
90721800-5	Natural risks or hazards protection services
90722000-4	Environmental rehabilitation
90722100-5	Industrial site rehabilitation
90722200-6	Environmental decontamination services
90722300-7	Land reclamation services
90730000-3	Pollution tracking and monitoring and rehabilitation
90731000-0	Services related to air pollution
90731100-1	Air quality management
90731200-2	Transboundary air pollution management or control services
90731210-5	Purchase of CO2 emission credits
90731300-3	Air pollution protection services
90731400-4	Air pollution monitoring or measurement services
90731500-5	Toxic gas detection services
90731600-6	Methane monitoring
90731700-7	Carbon dioxide monitoring services
90731800-8	Airborne particle monitoring
90731900-9	Ozone depletion monitoring services
90732000-7	Services related to soil pollution
90732100-8	Soil pollution protection services
90732200-9	Polluted soil removal services
90732300-0	Polluted soil treatment or rehabilitation
90732400-1	Soil pollution advisory services
90732500-2	Soil pollution mapping
90732600-3	Soil pollution measurement or monitoring
90732700-4	Organic fertilizer pollution assessment
90732800-5	Pesticides pollution assessment
90732900-6	Nitrates and phosphates pollution assessment
90732910-9	Nitrates pollution assessment
90732920-2	Phosphates pollution assessment
90733000-4	Services related to water pollution
90733100-5	Surface water pollution monitoring or control services
90733200-6	Surface water pollution rehabilitation services
90733300-7	Surface water pollution protection services
90733400-8	Surface water treatment services
90733500-9	Surface water pollution drainage services
90733600-0	Transboundary water pollution management or control services
90733700-1	Groundwater pollution monitoring or control services
90733800-2	Groundwater pollution drainage services
90733900-3	Groundwater pollution treatment or rehabilitation
90740000-6	Pollutants tracking and monitoring and rehabilitation services
90741000-3	Services related to oil pollution
90741100-4	Oil spillage monitoring services
90741200-5	Oil spillage control services
90741300-6	Oil spillage rehabilitation services
90742000-0	Services related to noise pollution
90742100-1	Noise control services
90742200-2	Noise pollution protection services
90742300-3	Noise pollution monitoring services
90742400-4	Noise pollution advisory services
90743000-7	Services related to toxic substances pollution
90743100-8	Toxic substances monitoring services
90743200-9	Toxic substances rehabilitation services
90900000-6	Cleaning and sanitation services
90910000-9	Cleaning services
90911000-6	Accommodation, building and window cleaning services
90911100-7	Accommodation cleaning services
90911200-8	Building-cleaning services
90911300-9	Window-cleaning services
90912000-3	Blast-cleaning services for tubular structures
90913000-0	Tank and reservoir cleaning services
90913100-1	Tank-cleaning services
90913200-2	Reservoir cleaning services
90914000-7	Car park cleaning services
90915000-4	Furnace and chimney cleaning services
90916000-1	Cleaning services of telephone equipment
90917000-8	Cleaning services of transport equipment
90918000-5	Bin-cleaning services
90919000-2	Office, school and office equipment cleaning services
90919100-3	Cleaning services of office equipment
90919200-4	Office cleaning services
90919300-5	School cleaning services
90920000-2	Facility related sanitation services
90921000-9	Disinfecting and exterminating services
90922000-6	Pest-control services
90923000-3	Rat-disinfestation services
90924000-0	Fumigation services
92000000-1	Recreational, cultural and sporting services
92100000-2	Motion picture and video services
92110000-5	Motion picture and video tape production and related services
92111000-2	Motion picture and video production services
92111100-3	Training-film and video-tape production
92111200-4	Advertising, propaganda and information film and video-tape production
92111210-7	Advertising film production
92111220-0	Advertising video-tape production
92111230-3	Propaganda film production
92111240-6	Propaganda video-tape production
92111250-9	Information film production
92111260-2	Information video-tape production
92111300-5	Entertainment film and video-tape production
92111310-8	Entertainment film production
92111320-1	Entertainment video-tape production
92112000-9	Services in connection with motion-picture and video-tape production
92120000-8	Motion-picture or video-tape distribution services
92121000-5	Video-tape distribution services
92122000-2	Motion picture distribution services
92130000-1	Motion picture projection services
92140000-4	Video-tape projection services
92200000-3	Radio and television services
92210000-6	Radio services
92211000-3	Radio production services
92213000-7	Small scale radio systems services
92214000-4	Radio studio or equipment services
92215000-1	General Mobile Radio Services (GMRS)
92216000-8	Family Radio Services (FRS)
92217000-5	General Mobile Radio Services/Family Radio Services (GMRS/FRS)
92220000-9	Television services
92221000-6	Television production services
92222000-3	Closed circuit television services
92224000-7	Digital television
92225000-4	Interactive television
92225100-7	Film-on-demand television
92226000-1	Teleprogrammation
92230000-2	Radio and television cable services
92231000-9	International bilateral services and international private leased lines
92232000-6	Cable TV
92300000-4	Entertainment services
92310000-7	Artistic and literary creation and interpretation services
92311000-4	Works of art
92312000-1	Artistic services
92312100-2	Theatrical producers', singer groups', bands' and orchestras' entertainment services
92312110-5	Theatrical producer entertainment services
92312120-8	Singer group entertainment services
92312130-1	Band entertainment services
92312140-4	Orchestral entertainment services
92312200-3	Services provided by authors, composers, sculptors, entertainers and other individual artists
92312210-6	Services provided by authors
92312211-3	Writing agency services
92312212-0	Services related to the preparation of training manuals
92312213-7	Technical author services
92312220-9	Services provided by composers
92312230-2	Services provided by sculptors
92312240-5	Services provided by entertainers
92312250-8	Services provided by individual artists
92312251-5	Disk-jockey services
92320000-0	Arts-facility operation services
92330000-3	Recreational-area services
92331000-0	Fair and amusement park services
92331100-1	Fair services
92331200-2	Amusement park services
92331210-5	Children animation services
92332000-7	Beach services
92340000-6	Dance and performance entertainment services
92341000-3	Circus services
92342000-0	Dance-instruction services
92342100-1	Ballroom dance-instruction services
92342200-2	Discotheque dance-instruction services
92350000-9	Gambling and betting services
92351000-6	Gambling services
92351100-7	Lottery operating services
92351200-8	Casino operating services
92352000-3	Betting services
92352100-4	Totalisator operating services
92352200-5	Bookmaking services
92360000-2	Pyrotechnic services
92370000-5	Sound technician
92400000-5	News-agency services
92500000-6	Library, archives, museums and other cultural services
92510000-9	Library and archive services
92511000-6	Library services
92512000-3	Archive services
92512100-4	Archive destruction services
92520000-2	Museum services and preservation services of historical sites and buildings
92521000-9	Museum services
92521100-0	Museum-exhibition services
92521200-1	Preservation services of exhibits and specimens
92521210-4	Preservation services of exhibits
92521220-7	Preservation services of specimens
92522000-6	Preservation services of historical sites and buildings
92522100-7	Preservation services of historical sites
92522200-8	Preservation services of historical buildings
92530000-5	Botanical and zoological garden services and nature reserve services
92531000-2	Botanical garden services
92532000-9	Zoological garden services
92533000-6	Nature reserve services
92534000-3	Wildlife preservation services
92600000-7	Sporting services
92610000-0	Sports facilities operation services
92620000-3	Sport-related services
92621000-0	Sports-event promotion services
92622000-7	Sports-event organisation services
92700000-8	Cybercafé services
98000000-3	Other community, social and personal services
98100000-4	Membership organisation services
98110000-7	Services furnished by business, professional and specialist organisations
98111000-4	Services furnished by business organisations
98112000-1	Services furnished by professional organisations
98113000-8	Services furnished by specialist organisations
98113100-9	Nuclear safety services
98120000-0	Services furnished by trade unions
98130000-3	Miscellaneous membership organisations services
98131000-0	Religious services
98132000-7	Services furnished by political organisations
98133000-4	Services furnished by social membership organisations
98133100-5	Civic betterment and community facility support services
98133110-8	Services provided by youth associations
98200000-5	Equal opportunities consultancy services
98300000-6	Miscellaneous services
98310000-9	Washing and dry-cleaning services
98311000-6	Laundry-collection services
98311100-7	Laundry-management services
98311200-8	Laundry-operation services
98312000-3	Textile-cleaning services
98312100-4	Textile-impregnation services
98313000-0	Fur-products cleaning services
98314000-7	Colouring services
98315000-4	Pressing services
98316000-1	Dyeing services
98320000-2	Hairdressing and beauty treatment services
98321000-9	Hairdressing services
98321100-0	Barbers' services
98322000-6	Beauty treatment services
98322100-7	Cosmetic treatment, manicuring and pedicuring services
98322110-0	Cosmetic treatment services
98322120-3	Manicuring services
98322130-6	Pedicuring services
98322140-9	Make-up services
98330000-5	Physical well-being services
98331000-2	Turkish bath services
98332000-9	Spa services
98333000-6	Massage services
98334000-3	Wellness services
98336000-7	Training, workout or aerobic services
98340000-8	Accommodation and office services
98341000-5	Accommodation services
98341100-6	Accommodation management services
98341110-9	Housekeeping services
98341120-2	Portering services
98341130-5	Janitorial services
98341140-8	Caretaker services
98342000-2	Work environment services
98350000-1	Civic-amenity services
98351000-8	Car park management services
98351100-9	Car park services
98351110-2	Parking enforcement services
98360000-4	Marine services
98361000-1	Aquatic marine services
98362000-8	Port management services
98362100-9	Marine-base support services
98363000-5	Diving services
98370000-7	Funeral and related services
98371000-4	Funeral services
98371100-5	Cemetery services and cremation services
98371110-8	Cemetery services
98371111-5	Cemetery maintenance services
98371120-1	Cremation services
98371200-6	Undertaking services
98380000-0	Dog kennel services
98390000-3	Other services
98391000-0	Decommissioning services
98392000-7	Relocation services
98393000-4	Tailoring services
98394000-1	Upholstering services
98395000-8	Locksmith services
98396000-5	Instrument tuning services
98500000-8	Private households with employed persons
98510000-1	Services of commercial and industrial workers
98511000-8	Services of commercial workers
98512000-5	Services of industrial workers
98513000-2	Manpower services for households
98513100-3	Agency staff services for households
98513200-4	Clerical staff services for households
98513300-5	Temporary staff for households
98513310-8	Home-help services
98514000-9	Domestic services
98900000-2	Services provided by extra-territorial organisations and bodies
98910000-5	Services specific to international organisations and bodies
99999999-9	Not reflected in other sections`;
