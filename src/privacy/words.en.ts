// The English words from which a giver's receipt of six words is made: 2048 common, kind or neutral words of 4 to 8
// letters, folded to a–z. No word is within one edit of another in any of the three lists, so that one slip in hearing
// or typing does not turn one receipt into another. Once the program is in use no word may change (words.test.ts).
export const wordsEn: readonly string[] = `able acorn acoustic acrobat actor advice agile agree airfield airmail airport airship airy alder algebra
almanac almond alpaca alphabet amazing ample amuse anagram anchor anecdote angler animal animate anklet
answer antelope anthem appear applause appoint apricot apron aquarium arcade archer archive armchair armrest
aroma arrange arrival arrive arrow article artist artistic artwork aspen assist assort asteroid astonish
athlete attend audience author autumn autumnal avenue awaken award awesome backdrop backpack backyard badger
bagful bagpipes bakeries bakers baking balance balcony ballet ballgame balloon ballroom balmy balsam bamboo
bandana banquet barbecue barley barnyard barrel baseball basement basil basketry bathmat bathrobe bathroom
bathtub bayside beacon beagle beak beaker beaming beanbag beanie bedding bedroom bedside bedtime beech
beechnut beehive beeline beeswax beetle beetroot begin belong beloved benches beret berries berry beyond
bicycle bilberry binder biology birdbath birdie birdseed birdsong birthday biscuit blanket blazer blend
blender blinds blissful blizzard blossom blouse bluebell bluebird blueish boat boating boatman boatyard
bobbin bobble bobcat bodywork bonfire bonnet bonus bookcase bookend booklet bookmark bookshop boost boots
botany boulder bounce boundary bouquet boxes bracelet braces braided bramble branches brass brave breadbox
breeches breezes breezy brick bridle briefing bright brightly bristle brochure bronze brook broth brushes
brushing bubbles bubbly bucket budgie bugler builder building bungalow bunk bunting burger burlap burrow
bustle buttery button buttoned buzzard buzzer cabin cabinet cactus calendar calling camel camper campfire
camping campsite campus canal canaries canary candle canoe canoeing canteen canvas capable capital captain
caption caramel caravan cardamom cardigan cards careful cargo caribou carousel carpet carpool carriage
carrot carrying cartoon carve carving carwash cascade cashew cashmere castle casual catkin cavern cedar
ceiling celery cellar centre century ceramic cereal chair chalk champion channel chapter charcoal charger
charming chat chatty check checked checkers cheddar cheer cheerful cheerily cheering cheese cheetah chemist
chequers cherries cherry chess chestnut chickpea chime chimney chipmunk chirp chirping chisel choose
choosing chord chorus chuckle chutney cinema cinnamon circle circuit circus citadel citizen citrus city
civic clapping clarinet clarity classic classy clatter clay cleaning clear clever climate climb climber
climbing cloak close clothing cloud coach coaches coast coaster coatrack cobalt cobbler cobweb cocoa coconut
coffee collect college collie colour column comb comedian comedy comet comfort comfy comic comma common
compact compare compass compile composer compost compote concert conifer connect continue cook cookbook
cooker cookies cooking cookout copies copper coral corduroy corncob corner cornmeal cosmos costume cosy
cottage cotton countess country courage courier course couscous cover cowbell cowboy cowshed cowslip crane
crater crayfish crayons cream creamery create creative creek crescent crest cricket crimson crinkle crispy
crochet crockery crocus croquet crossbar crossing croutons crow crumble crunchy crystals cube cucumber
cuddly culture cupboard curious curlew curls currant curtain cushion custard custom cutlery cycle daffodil
dainty dairies damson dance dancing daring dawn daybed daybreak daydream daylight daytime dazzle decade
decent decimal deck decorate delight denim describe design desktop detail devoted dewdrop dialogue diamond
diaries digital dignity dimple dinghy dinner diploma direct director disco discover dishes display distance
district ditty diver divide dogwood dolphin dome dominoes donate doodle doorbell doormat doorpost doorstep
doorway dormouse dotted double doughnut download downpour downtown dozen drama draughts drawer drawing
dreamer dreaming dreamy dresser drive drizzle droplet drumbeat drummer drumming drums duckling duckpond duet
durable dusk duster dustpan earphone earring earthy easel echo eclair eclipse educate effort eggcup eggs
eighteen eighty elastic elegance elegant eleven ember emblem embrace emerald enchant energy engine engineer
enjoy enter entrance envelope equal equator eraser errand evening everyday example exciting expert explain
explore express extra eyebrow eyelash fabric fabulous factory fair fairway falcon familiar famous fanciful
fanfare farmer farming farmland farmyard fashion feathers feeding fence fencing fennel fern festival festive
fetch fibre fiction fiddler fiddling field fifteen fifty figure figurine filling finches fingers finish
firefly fireside firewood fishbowl fishcake fishing fishpond fitness fixture flagpole flagship flame flannel
flapjack flavour flax flicker flight flip flipper floating floor florist flourish floury flower fluent
fluffy flute flutter flyer foam focus foggy foghorn foil folder folding foliage folklore folksong follow
fondue football foothill footnote footpath footrest footstep footwear forecast forest forkful fortress forty
forum forward founder fountain fourteen foxglove fragrant freckle freedom freesia freezer fresh freshen
friday friend friendly frilly fringe frolic frosted frosting fruitful frying fuchsia fudge funfair funny
future fuzzy gadget gallery gallop galoshes garage gardener gardens garland garlic garnish gate gateway
gather gazebo gazelle gecko geese gemstone generous gentle geranium gerbil gherkin gift gifted giggle
giggling gilded gingham give glacier gladly glasses gleam gleaming glider glimmer glimpse glisten glitter
global globe glorious glossary glossy gloves glow glowing glowworm goggles golden goldfish goodbye goodness
goodwill gorgeous gosling gourd gourmet graceful graduate granola graphite grassy gravel gravy grazing great
greatest green greenery greeting griddle griffin grove guess guiding guitar gumboot gumdrop haddock hairband
hairpin halfway halibut halves hammock handbag handcart handheld handmade handrail handsome handyman happy
harbour hardware hardwood harebell harmony harvest haven hawk hawthorn hayfield hayloft haystack hazel
hazelnut headband headlamp headline headrest hearth hedge hedgehog hedgerow heirloom help helper helpful
helping herbal herbs heritage herring hibiscus hickory highland highway hiker hiking hillock hillside
hilltop history hobbies hockey holiday holly homeland homemade homespun hometown homeward homework honest
honey honeybee honeydew honour hoodie hoof hoopla hooves hopeful hornbeam horse hosepipe hotel hotplate
humble humour hundred hurdle hurray hydrant iceberg icebox icicle icing idyllic igloo iguana image imagine
improve inch index indigo indoor inkwell inland insight inspire interest invent inventor invite iron ironing
islander islet ivory jackdaw jackets jaguar jamboree jasmine javelin jellies jelly jetty jewel jeweller
jigsaw jogger joke jotter journal journey joyful joyous jubilee juggler juggling juice jukebox jumper
jumpsuit junction jungle junior juniper kangaroo kayaking keen keepsake kerchief kernel kestrel kettle
keyboard keyhole keynote keypad keyring keystone kickoff kilogram kimono kindling kindness kingdom kitchen
kittens knit knitting knitwear knotted know knowing laces ladders ladle ladybird lagoon lake lakeside lamb
lamppost landing landmark language lantern lapwing larch larches latte laugh laughing laughter laundry lawns
layout leader leafless leaflet leafy league leapfrog learn learner learning leather leggings leisure lemons
length lentil leopard lesson letter lettuce library lifeboat lifelong lighting lilac lilies limeade linen
linger linnet liquid literary lively living llama loaf loaves lobster locker lockets lofty logbook lollipop
long loom lounge lovable lowland loyal loyalty lucky luggage luminous lunchbox lunches lynx lyrics macaroon
machine mackerel magazine magenta magic magical magician magnify magpie mahogany mailbox mainland mainsail
majestic mallard manager mangoes manor mansion maple marble margin marigold mariner maritime marker maroon
marquee marshes marten marvel mascot matchbox material maths matter mattress maximum mayfly maypole meadow
meatball medley meerkat meeting mellow melodies melody melt memory mention mentor meringue merino mermaid
merrily message midnight midway midweek milk million millpond mineral mingle minibus minimum minnow mirror
misty mixer mixing model moderate modern moment momentum monarch monday month moonbeam moonlit moonrise
moorhen morning morsel mosaics mosses motto mouse mouthful movie moving muesli mugs mulberry mulch multiply
mushroom musician mystery napkin napping narwhal nation natural nature navigate necklace necktie nectar
nesting netball newcomer newest nickname nimble nineteen ninety noble nodding noodles noon northern notebook
notepad notice nourish novel novelty nugget number numeral numerous nurture nutmeg oaken oakwood oarsman
oasis oatmeal oats ocean octagon octave octopus offer office oilcan oilcloth oilskin onion onward optimism
option orangery orbit orchard orchid origami ornament osprey ostrich otters outdoor outfit outing outline
outlook output outside ovation oven ovenware overcoat owlet owls oxygen package pageant paintbox painting
paisley palace pamphlet pancake panel panorama pantry parade parakeet parasol parcel parka parking parkland
parkway parrots parsnip party passport pastel pastime pastries pasture patches patchy path pathway patio
pattern pavement pavilion paving peace peaceful peaches peachy peanut pearls peartree pebble pecan pedal
peeler peeling pegboard pencil pendant pendulum penguin people peppery perfect perfume pergola perky petunia
pewter pheasant phone photo piccolo pick picking pickle picnic picture pigeon pillar pillows pinball pine
pinecone pinewood pinwheel pioneer pitcher planting plaster plate platform player playful playroom playsuit
playtime pleasing plenty pliers plough plumage plush plywood pocket podcast poetic poetry pointer polish
polished polite pollen pompom pond ponies pontoon ponytail popcorn popular porches porridge portable porter
porthole portrait portray positive postal postbag postbox postcard postcode posting postman postmark potato
pottery pouch poultry pouring powder powerful practice prairie praise precious prepare pretty pretzel
preview prime primrose produce profile program progress project promise promote prompt proper proud proudly
proverb provide publish pudding puddle puffin pulley pullover pumpkin punnet pupil puppies puppy purple
purring puzzle quail quality quartet quartz quayside question queue quick quickly quiet quill quilter
quilting quince quintet quiz quote rabbit racer racing racket radiant radiator radishes rafter railing
railway rainbow raincoat raindrop rainfall rainy raisin rambler ranch ranger ravioli rayon reach reading
ready rebuild recipe recital recorder recycle redbrick redwood reef reflect refresh region regular reindeer
rejoice relax reliable relief relish remember repaint repair replace replica reply rescue research resort
restful return reunion reward rhubarb rhythm ribbon rice rider ridge rinsing ripen ripening riverbed
roadside roadway roaming rock rodeo roller rolling rookery rookie roomy rosebud rosebush rosemary rosewood
rotate round roundup route routine rowboat rucksack rudder ruffles rugby rugged ruler runner running runway
rural rustic rustling saddle safari safety sailboat sailor salmon salty sandbox sandpit sandwich sapphire
sardine sash satchel satisfy satsuma saturday sauce saucepan saucers saunter sawdust sawmill scallop scarlet
scarves scatter scenery scenic schedule scholar school schooner science scones scooter score scout screen
scribble script scroll scrub seabird seafood seagull seahorse seaplane seaport search seashell seashore
seaside season seasonal seawall seawater seaweed secure seedling seeker seesaw semolina send sequin serene
series sesame seven seventy shadow shamrock shape sharing sharpen shawl sheep sheepdog shelf shelves
shepherd sherbet shimmer shining shiny shipyard shoebox shoehorn shoelace shoes shop shopper shopping
showcase shower showroom shrimp shrubs shuffle shutter shuttle sidewalk sienna sightsee signpost silence
silent silken silky sincere singing singsong sixteen sixty skate skating sketch sketches skier skiing
skilful skill skilled skipper skipping skirt skittle skylark skylight skyline skyward sledge sleepy sleet
sleeve sleigh slice slippers slipway slogan slope slumber smile smiling smooth snapshot sneaker snooker
snowball snowcap snowdrop snowman snowshoe snowsuit snowy snug snuggle soapbox soapy soccer socks softball
soften softwood solid soloist songbird songbook songs soothe soothing sorting soup souvenir soybean spacious
spaniel sparkler sparkly sparks sparrow spatula special species speckled speech sphere spices spicy spinach
spinner spinning splash splendid sponge spoon spoonful sporty spotted sprig sprinkle sprint sprout spruce
square squeak squirrel stables stadium stairs stairway stamina stapler stardust starfish starling starlit
starry starter statue steady steamer steel stellar stereo sticker stirring stitch stitches stocking stone
storage stories strainer straws stream street strength stretch strings striped stripy strive strong strudel
studio study suburb subway success sugar suggest suitable suitcase sultana summary summit sunbeam sunbird
sundae sundial sundown sundress sunfish sunhat sunlamp sunlight sunlit sunrise sunroof sunshade sunshine
superb supper supply support surface surfing surprise swallow swan sweater sweeping sweetly sweets swift
swim swimming swimsuit swimwear swirly sycamore symbol symphony tabby tadpole talent talented talking tandem
tapestry tapioca tartan taste tasting teabag teacake teacher teaching teacloth teacup teahouse tealight team
teammate teamwork teapot teaspoon teatime telegram telling tender terrace textbook textile thankful thanks
thatch thatched theatre thicket thimble thinker third thirteen thirty thistle thought thousand thread
thrilled thrive thunder thursday tidying timber timeless timely timing tinsel tiny tiptoe tissue title
toasty toboggan today together tomorrow toolbox toolkit topaz topic torch tortoise toucan tourism towels
tower town toyshop track tractor train trainers training tramway tranquil treacle treasure treble treetop
trellis triangle trickle tricycle trinket triumph trolley trombone trophies trophy tropical trotting
trousers trout trowel truffle trundle trust trustful truth tubing tuesday tugboat tulip tunic turmeric turn
turnip turtle tutor tweed tweezers twelve twenty twig twilight twine twinkle twirl twirling twist umbrella
unbutton undersea unfold unicorn unicycle unique unison united unity universe unlock unpack unplug unroll
unwrap update upgrade uphill uplift upload upstairs urban useful usual vacuum valiant valley vault vaulting
velvet vibrant victory video view viewer village vinegar violin visitor vivid vocal vocalist voice volcano
voyage waders waffle wagon waiter walks walkway wallaby walnut waltz waltzes wander wanderer warbler
wardrobe warm warmth washbowl washday washing washroom watchdog watering waterway watery wave weaver weaving
website weekday weekend welcome well western wheat wheatear wheel whirl whisk whisker whisking whistler
whiting wicker wildcat wildlife willow windfall winding windmill window windsock windsurf windy wintry wish
wisteria woodchip wooden woodland woodlark woodshed woodsman woodwind woodwork woody wool woollen woolly
word wordplay workbook worker workshop worktop worthy wrapper wren yacht yawning yearbook yeast zesty zigzag
zinnia zipper zippered zoology`.split(/\s+/)
