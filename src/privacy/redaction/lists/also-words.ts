// Names that are ordinary words too, in one of the languages that people write here. Such a word is a name only where what stands
// around it says so: Toivo may be a man, or hope at the beginning of a sentence.
export const alsoWords = `
aamu aarre aatos aatto ahti aika aina alan alku alli amor anna armas arvo aura eilen eine elo ensi hella helle helmi hertta hilja hilla ilma ilme ilmi
ilo ilona ilta impi into jalo kaari kai kaino kaisla kanerva kauko kaura keto kielo kirsikka kukka kulta kuura lahja laina leija lempi liina lilja
lumi lupa maila mainio marja meri miina mimmi minttu muusa myrsky myy neito ninja nuppu ole onni oiva orvokki otso otto sanaa pihlaja pilvi pyry päivä
raita rauha rita runo ruusu saarni salli satu silvo sini siru sisko sisu sointu sulo suoma suvi säde taika taimi taisto taito tarmo tapani terho tinka
toivo touko tuike tuisku tuuli tyyne tyyni tähti unto urho urpo usko valo vanamo vappu varma varpu veli vesa viena vieno vilja voitto vuokko viola
alho auvo autio ahtiainen halme harju haka joki havu herranen hirvi hovi huhta järvi jylhä kallio kangas karhu karjalainen kemppi keskinen kesti
kirves kivi kivinen koivisto kokko kolari kontio korpi koski kuisma kuparinen kurki kuusinen kuusisto kärki köngäs hämäläinen laakso laukka lahti
lampi lappalainen lehti lehto leino loukko luoma luoto lähde lätti malmi manner mansikka metsä mäki mäntynen naakka niemi nummi nurmi närhi oja oksa
orava pakkanen palmu parta petäjä pikkarainen poika pohjola porkka puro päivärinta ranta rautio rasi repo reponen rinne riutta ruotsalainen ruska
saari salakka salmi salo savolainen seppä sorsa sokka suni suomalainen suomi suutari säteri taipale tamminen tammi torni tuomi tuulinen tähtinen törmä
ukkonen vaara vainio valli varis vartio vasara venäläinen virolainen virta vuori vuorinen vuoristo länsipuro alla alf ann björn benny back backen bo
bror dag dagny dal disa edit ek ellen eva frid glad hans hav holm humla häger is kaj kull liv lov lova love malm man may my mörk nils norr ola olin
ove per rut ros runa rune saga sand sandvik siv skog sky sol solveig sten stig strand ström sund svan tor tova tove tuva ulf una var vide vik viking
äng åker åsa ö öst alba amber angel april art ash august autumn bill blessing bond brook brown buck carol chance chase clay cliff comfort cook crystal
daisy dale dawn dean dick dolly don drew earl elder eve faith favour flora ford frank gay gene gift grace grant gray green guy hall hazel heather hill
holly hope hunter innocent iris ivy jade jay joy jules june kay king kit knight lance lee lily lock long mark marks marsh mat mercy miles mills nick
nova olive opal owen page palm parker park pat patience pearl peg penny pope poppy precious price read reed reid rich robin rock rod rose rowan royal
ruby rusty sage sally sandy shepherd singer skip spencer stone sue summer violet virgin wade wall ward watts wells west white will willow win wood
woods wren young ali anas bana bui dang dao deep devi do dung duy gul hai halima hang hay imam iman islam kale kiran lama le lei li linh loan lul ly
mali mei mina min mira moi mung musa nada nam ngo noi noor nor nur on pari pet pin raja raju ram rana rani ravi rida rim ritu roza safi sahra said
salad salam saman samar sana sati shah shala sima sing sita sun suda suman tam tan tang tara tin to tran tri uma van viet vo wali xin yan yang yen yin
yong yu sadat ain ave eda eha ene epp hea kaie kallas kaas kask koit kukk laas laine lea liiv mai mall mare meel oma orav ott paju part parts peep
põder raul reet rein riho saar sepp sild talv tamm teder teet tiit uku urve valk valve vaher vaino virge väli õie aula make makes late rike pasa repe
kake kape kata viki enter lede ami foster baker bell cooper fisher turner walker taylor smith shaw porter potter perry pierce marshall mason miller
carter webb rob bob ray jack muna hana alzheimer parkinson down asperger
`

/** Forms of other words that look like a name as sentences bend it: pian (soon) is no form of Pia. */
export const otherForms = `
päivisin vien viet viina viittä viiden luen lue ainoa ainoaa ainoan ainoat akut aluna aluille anges aneta anneta annetaan annan annat annetta
annettaan annettu area arin arkaan asian aulaan aulan aulassa aulasta ellei ellet elleivät ellen ennen ennenkin erikseen eron helgen ilman illalla
ilona inga ingen inget innan isan jaeta joilla joille join joina joissa joista joita jokin jonne jonnekin juhannuksena juhlan katin kenttä kerta
kertaa kertaan klass kiven klassen koska koskaan koskea lata laulun lataa lounas lueta luet lukea luku maata maaten maiden majaa mallen mannen maten
mean mia mian millaista minnas mitta niina nimen nina nolla oilla oleva olevia olevat olin olisi ollaan olleet ollen ollenkaan ollut ollutkin oon oona
otan otin otto ovat paulan pain pakko pari parin pasin peran perin perille pettä pian piassa piasta piaan piin pirun päivin päiviin päivillä päivinä
päivistä päivitä päiviä reiluun riita riitaa riitaan riitan sama samasta sarjan sarja selkeä sen sina siina sini siniset sitten suljen suun tapani
tapaan tapan tarjota tarjotaan teon teen teet terän tessa then thi this tinan titta tittar tittat toinen toinenkin toini toista tomin tonin tulosta
tulosten tuulen uran vaikea vaikeaa vaikeat valtaan venaa ville villa virke virkettä virheen virun vertaan vesan viran
`
