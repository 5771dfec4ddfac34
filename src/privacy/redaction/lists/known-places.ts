// Places that everybody knows, and that tell nobody apart: larger municipalities, regions and countries, in Finnish and Swedish, from
// general knowledge. Some are names of people too: Salo is one only where a first name or a role stands before it.
export const knownPlaces = `
alajärvi askola espoo esbo euroopp eurooppa eura forssa hamina hanko hangö heinola helsinki helsingfors hollola huittinen hyvinkää hämeenlinna iisalmi ilmajoki imatra inkoo ingå janakkala joensuu juva jyväskylä jämsä järvenpää kaarina kajaani kaskinen kaskö kankaanpää
kauhajoki kauhava kemi kemijärvi kempele kerava kirkkonummi kyrkslätt kokkola karleby kotka kouvola kuopio kurikka kuusamo lahti laitila lammi lappeenranta lapua lempäälä lieto liperi lohja lojo loviisa lovisa luoto masku mikkeli muurame mynämäki mäntsälä mänttä naantali nokia nousiainen nummela nurmijärvi
närpiö närpes orimattila orivesi oulu uleåborg outokumpu paimio parainen pargas parkano pedersöre pietarsaari jakobstad pirkkala pohja pori porvoo borgå pudasjärvi raahe raasepori raseborg raisio rauma riihimäki rovaniemi ruovesi salo sastamala savonlinna seinäjoki siilinjärvi sipoo sibbo sotkamo
suonenjoki säkylä tammela tammisaari ekenäs tampere tammerfors tornio turku åbo tuusula ulvila uusikaupunki vaasa vasa valkeakoski vantaa vanda varkaus vihti viitasaari virrat vöyri vörå ylivieska ylöjärvi ähtäri äänekoski korsholm mustasaari mariehamn maarianhamina ahvenanmaa åland kimito nykarleby kronoby
suomi finland ruotsi sverige norja norge tanska viro estland venäjä ryssland ukraina somalia irak iran syyria syrien afganistan afghanistan turkki turkiet kiina vietnam thaimaa thailand saksa tyskland englanti england amerikka eurooppa europa lappi lappland uusimaa nyland pirkanmaa häme savo kainuu pohjanmaa österbotten satakunta karjala kymenlaakso keski-suomi
kela fpa valvira traficom omakanta maisa kanta wilma teams google facebook whatsapp instagram youtube microsoft hus
`
