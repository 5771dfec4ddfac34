// The Swedish words from which a giver's receipt of six words is made: 2048 common, kind or neutral words of 4 to 8
// letters, folded to a–z. No word is within one edit of another in any of the three lists, so that one slip in hearing
// or typing does not turn one receipt into another. Once the program is in use no word may change (words.test.ts).
export const wordsSv: readonly string[] = `abborre ackord ackordet addera addition adress affisch akare akerbar akerjord akerkant akermark akervag
akleja akta alfabet alggras algko alletrad altan alvdal andra anga angbat anglok angpanna angsgras angsmark
angsviol anlanda anorak antilop apelsin appelmos appelpaj applad aprikos april arbetare arbete arbetsro
arkitekt arlig armband artionde artsoppa askvader asplov attio attonde augusti aventyr azalea back backhopp
backig backkron badanka badboll baddrakt badkar badlakan badplats badring badrock badrum badsalt badsjo
badtur badvader badvaska bagare bage bageri bagform baguette bakbord bakplat bakverk balans balett balkong
balte banan bandy bangard barbuske bard barder barkorg barkram barpaj barrig barrskog barrtrad barsaft
baryton basket batfard bathus batliv batmossa batmotor batresa batteri baver behaglig beratta bergart bergig
bergkam bergssjo bergtopp berguv bergvagg berlock bete biff bikupa bikupor bild bildspel bildtext biljett
biobesok biodlare biograf biokvall bison bivax bjalke bjork bjorklov bjorkris bjorksav bjorkved bjornbar
bjuda blabar blagra blagron blagul blaklint blanda blarutig blasig blasippa blavit blinka blixt block
blomkal blomlada blomma blommig blyerts bofink bokbuss bokcafe bokhylla bokklubb boklada bokmal bokmarke
bokmassa bokparm bokrea bokrygg boksida bokskap bokstav bokstod boktips boktitel bokvagn bolja boll bollhav
bollnat bollplan bollspel bomull bondbona bonde bordsben bordsduk bordsur borjan borr borsta botten bowling
brada bradspel bredd brev brevduva brevkort brevlada brevlapp brevsvar brevvan bris broccoli brod brodbit
broddeg broddoft broderad broderi brodfat brodform brodkaka brodkant brodkorg brodlada brodrost brons brosch
brownie brunch brusa brygga brytbona budskap buffe bugg bukett bulle bult burrito busig buske bussen
busskort bussrad bussresa busstur butik byfest bygata bygd byggare byra byralada byskola bystuga byxor cape
cement chauffor choklad cirkel citron cupcake curling curry cykel cykelled cykeltur cykelvag cykla cykling
cyklist cylinder cymbal cypress dadel dagbok dagdrom dagg daggig daggkapa dagrum dagsljus dagsmeja dagstur
dagsvers dagtid dalgang damm dans dansare dansbana dansgolv danslek danssal danssko danssteg dart dator
december degskal delfin diamant dill dimmig dirigent diska diskbank diskho diskrum diskus djup docka
dockskap doft domherre dorrkarm drag dragspel dreja drom dromma droppe druva druvor dubblera duktig dunge
durkslag dusch dussin dyka dykare dykning ejder ekbord eker eklov ekollon ekorre ekrar ekskog element elev
elfte enbar enbuske enighet enkel fackla fagel fagelagg fagelbad fagelbo fagelfro fagelvag faktning falafel
falt fankal fantasi fardig farg fargad farglada fargrik fargton farhund farja farjetur farkost farsk fatolj
februari femma femte femtio fest festdag festlig festsal festspel ficka fikon film filmduk filmhus fiol fira
fiskare fiskdamm fiske fiskebat fiskeby fiskespo fisketur fiskhamn fisklada fiskmas fisktorg fjader fjall
fjallrav fjalltur fjarde fjaril flagga flakt flaska flingor flitig flod flojt flotte fluga flundra flyg
flygel flygfisk flygplan flygresa flygtur flyta folkdans folkfest folkpark folksaga folkvisa fonster forell
forklade formaga fornojd forrad fors forska forskare fotbad fotboll foto fotograf fotspar fotsteg foxtrot
fraga fragelek fralla fred fredag frihet frimarke frisk frisor fropase frost frukost frukt fruktbit fruktfat
fruktig frys fundera fyrljus fyrtio fyrtorn fysik gadda gaffel gagata galax garde gardin gardsmyg garn
garnkorg gaspa gastabud gastfri gastrum gastspel gathorn gatlampa gatlykta gatsten gatufest gatukok gele
gemensam gemytlig geografi giraff gitarr glad gladjas gladje gladlynt glansig glanta glasbruk glasburk
glasdorr glasera glashus glasklar glasogon glasruta glass glassbar glassbil glasskal glasvas glasyr glida
glimma glimt glittra gnista godbit goddag godis godisbit godmodig godnatt godsint godstag golfare golvmopp
gradde granbarr granit grannby granne granskog grasand grasfro grasgron graslok grasparv grasplan grasrot
gratang grep grind groddar gronbla gronkal gronsak gronska gronvit grot grotta gryning grytlapp grytlock
guide gulbrun guld guldfarg guldfisk guldkorn guldring guldrod guldsmed gullviva gulsparv gummibat gunga
gunghast gungstol gymnast gympasal gympasko hafte halften hallbord hallon halsband halsduk halsning halvera
halvmane hambo hammare hamnkafe hamnkaj hamnplan hamnstad hampling hamta handbok handboll handduk handkram
handled handskas handske handslag handstil hangare hantverk hassel hast hasthage hasthov hastrygg hastsko
hattband havre havsbla havsbris havsdjur havsluft havsorn havsvag havsvik havsyta heja hejarop helgdag
helgmat helgresa hembakad hemby hembygd hemfard hemkomst hemlagad hemlaxa hemort hemresa hemsida hemsprak
hemstad hemtrakt hemvag hermelin himmel hink hjalm hjalpa hjortron hjul hjulaxel hjulspar hobal hobby
hobbyrum hoger holk honshus honung hopp hoppas hostblad hostdag hostfarg hostgul hostlov hostregn hostsol
hostvind humla hummer hummus hundar hundgard hundkoja hundra hundvalp hurrarop hyacint hyllplan hyvel ibis
idrott igelkott inbjudan ingefara ingenjor isbit isbjorn isblock isfiske isglass ishall ishav ishockey isig
iskub istacke istapp isyta jacka jamn januari jazzband jeans joggning jonglera jonglor jordglob jordnot
jubel jubileum jubla juli kabel kafe kaffebar kagla kajak kajplats kakburk kakelugn kakfat kakform kalas
kalasmat kaldolme kalender kalke kallare kalrabbi kalrot kalsoppa kalv kamomill kamrat kangor kanin kanot
kanotist kantsten kapphast kaprifol kapten karaff karamell karneval kartbok kartong karusell kasta kastrull
kattdjur kattunge kavring kebab keps keramik ketchup kikare kiosk kiwi kjol klackar klader kladnypa kladsel
kladskap klang klanning klar klarbla klarhet klase klassrum klattra klematis klippa klippbok klippor klirra
klocka klokhet klot klotrund klover klubba klubbhus knapp knappask knapphal knapra knaprig knastra knyta
kobbe kojbygge kokosnot koksbord koksdorr koksland koksstol koksvag koksvaxt kolakaka kolasas kold kolibri
kollage koltrast kompis konfetti konsert konst konstbok konstis konstnar kontakt kork korsang korsbar
korsnabb korsning korsord kortbrev korthus kortlek kortspel kostym kottar kotte krage kram kramas kramdjur
krans krikon kringla krispig kristall krita krocket krok krokodil krona kronblad krukvaxt krumelur krusbar
krusig krydda kryddig kryddost kubb kulram kulspel kulspets kummin kungsorn kunskap kuvert kvadrat kvall
kvallste kvarg kvarter kvick kvickhet kvist kvitten kvittra kylskap labrador lada ladugard laganda lager
lagereld lagerliv lagspel lagun laktare landgang landskap landsort landsvag langd langlopp lantbruk lantgard
lantlig larare larksang lasar lasebok laslampa laslust lasning lastbil lasvard lattlast lattsam lavendel
laxfile ledare ledning ledsaga ledtrad leende lejon leka lekfull leklust lekpark lekplan lekplats lekrum
leksak leksaker lekstuga lekvarld lemonad lergods lergok lerkruka lime limerick lingon linjal linje linolja
lins liter livbat livfull livlig livsglad ljud ljumma ljummen ljung ljusbla ljusbrun ljusgra ljusgron
ljusgul ljusrod ljusrosa lodjur loge lokpaj lokring loksas loksoppa lokvaxt lonnlov lopare loparsko lopband
lopning lopspar lopsteg loptur lordag lots lovhog lovkoja lovskog lovtrad lovtunn lovverk luftdrag luftig
luftpost luftrum luftvag lugn lunch lupin lupp lutfisk lycka lycklig lyckodag lyckosam lyckotal lyfta lyhord
lysande lyskraft lyssna lyssnare lyster madrass magnet makrill malarbok malarduk malare malning malsnore
maltid malvakt manad mandag mandarin mandel mandolin mangold mansken mapp marang margarin marknad marmelad
marsipan maskerad maskin maskros massing masttopp matbord matbrod match matine matkasse matkorg matlada
matlag matolja matrast matrum matsack matsal matsked matta matvana matvaror mazarin medalj mejsel mening
meter metspo middag midnatt mikrofon miljon minut mitten mjolk mjolkbar mjolkbil mjolkig mjukdjur mobil
modig mogna moln molnbild molnfri molnig molntuss monstrad moped morgon morgonte morkbla morkbrun morkgra
morkgron morkrod morrhar mosaik mossa mossgron mossig motion motor muffins mule mullvad munspel munter
murare murbruk murgrona murtegel museum musik musikal musikant musikbok musiker musikhus musiklek musikrum
mustang mynta myrmark mysa mysbyxa mysig myskvall myspys mysrum nabb nackros narciss natt nattag nattljus
nattluft nattsomn nattvind nejlika nektarin nionde nittio noggrann nojd nojsam norrsken noshorn notblad
notbok notbrod noter nothafte notkaka notkram notrad notstall notvacka november nudel nyckel nyfiken nyhet
nyheter nymane nynna nypon nystan odlare oktober oliv oljefarg omelett omfamna omgang omkrets omrade omslag
omtanke omvag onsdag onskan opera oppen orange ordbok ordfoljd ordlek ordlista ordna ordning ordsprak ordval
orgel orkester ormbunke orre ortagard ortbadd ortkruka ortsalt ortte ostbage ostbit oster osthyvel ostkaka
ostmacka ostpaj ostsas ostskiva oval overall oxel oxelbar paddla paddlare paddling paella pahitt pahittig
pajform paket pals pannbiff pannbrod pannkaka panter papaya papegoja pappask papper paranot paraply parlband
parlemor parlgra parlhals paron pase passare pelare pelargon pelikan penndrag pense peppar perrong picknick
pigg pilaff pilot piltrad pingvin pinjenot pion pistage pjas plan planet planeten planka plantera plast plog
plommon poang poesi poet pokal polera polska poncho ponny porla porslin portfolj posten potatis prassla
prata present prins prispall promenad prydlig publik puka punkt pussel pust putsa pyssla rabarber rabatt
radhus radisa radjur ragbrod rakna raknare raknebok rakneord ramen rand randig randning rask recept redaktor
refrang regissor regn regnbage regnbyxa regndag regnhatt regnig regnmoln regnrock regnskog regntid rektor
renar renko repetera replik resebok resebrev resenar reseplan resmal resvaska ridbana riddare ridhast
ridlager ridning ridsko ridskola ridstig ridtur ridvag riktning rimfrost ring ringdans risgryn risotto
ritblock ritbord ritstift robot rockband rodbeta rodbrun rodd roddbat roddtur rodgul rodhake roding rodkal
rodlok rodrosa rodrutig rolig rolighet roman ronn ronnbar rosett rosmarin rosta rostbrod rotfrukt rotmos
rotskott rubin rubrik ruta rutig rutnat rutscha ryamatta ryggsack ryggsim rymd rymden ryttare saffran safir
saft saftglas saftig saftmaja sagen sagobok sagodjur sagolik sagor sagoskog sagspan sagverk saker sakerhet
salg sallad sallskap sallsynt salsa salthalt saltkar saltsten samaka samba samhalle samklang samlare samling
sammet samspel samtala samvaro sandal sandbank sandform sandhog sandkaka sandlada sandrev sandtag sangbord
sarskild satellit saxofon scarf scen scengolv scenrum schack schampo schlager schottis segelbat segelduk
segelled segelsko seglare seglats segling sekund semester semestra semla senap servera servitor shorts siden
sidentyg siffra silkig sillbit silver simhall simmare simning simskola simtag sirap sjal sjatte sjobod
sjofagel sjofart sjogras sjohast sjokort sjolejon sjoman sjomarke sjoresa sjosatta sjosida sjotunga sjovind
sjunde sjunga sjuttio skala skaldjur skap skapdorr skargard skarm sked skicka skicklig skidlift skidor
skidspar skidstav skidtur skidvag skina skiss skissbok skjorta skjul skoaffar skog skogig skogrik skogsbar
skogsdag skogsman skogssjo skogstur skohorn skohylla skoja skokram skolar skolbank skolbok skolbuss skoldag
skolgard skolhus skollov skolmat skolresa skolsal skorda skorsten skosnore skosula skoter skratt skridsko
skriva skrivare skrivbok skruv skugga skuggig skulptur skymning sladd sladhund sladtur slalom slanbar slat
slipa slojd slojdare slojdsal smabat smabruk smafagel smafisk smak smakakor smakryp smaprat smaregn smart
smarthet smaskog smastad smasten smavarmt smidig smor smorask smorboll smorbyte smordeg smorgas smorig
smorkola smorkram smulpaj smultron smycke snabbtag snacka snall snickare snickra snida snobar snoboll
snodriva snofall snogubbe snohog snoig snokedja snolykta snoplog snoregn snorkel snorkla snosko snostorm
snovit snoyra snurra sockor soder soffa soffbord soffhorn soffkant solbad solblekt soldis solglimt solgul
solhatt solkram solros solsida solsken solstand solstol soltak solvarm solvind sommar sommarby sondag sopran
sortera sovrum sovsack spade spanne spanstig sparris sparv sparvagn spatel spegel speglar spel speldosa
spelkort spelman spelning spelplan spelrum spenat spets spetsduk spik spiklada spikrad spinna spira spirande
spjala spole sportig spov sprak spraklig sprakror sprang springa sprudla squash stabil stadga stadig
stadsdel stadshus stadsliv stafett staket stam stamband stamning stampel stapla stark starkhet statlig staty
stava stege steglits steka stenbank stenbit stenbock stenbro stenhall stenhus stenig stenmur stenugn
stickade stilla stjarna stock stod stodja stolpe stolt stolthet stoppa storband storkok storlek storlom
storm stormast storslam stovel stovlar stracka strakar strake strala strand strangar strav strossel strova
strovtag strumpa strumpor stubbe student stuga stund stuvning stygn styrka styrman sudd sulor susa sushi
svalka svamp svamptur svans svara svartvit swing sybehor sybord sykorg sylt syltburk syltkaka syltlok
symaskin symfoni symmetri synal syren syrsa syrum syskrin sytrad tackbrev tacke tackkort tacksam tacktal
tacos tagbana tagbyte tagresa tagvagn takdropp takfot takkrona taklampa takljus takpanna takpapp takstol
takt talamod talang talgoxe tall tallbarr tallhed tallrik tallskog talmodig taltduk tang tangent tapet
tarning tass tavla tavling taxi teater teblad tebord tebricka teburk tebuske tecken teckna tecknare teckning
tefat tegel tegelrod tegeltak tehus tejp tekaka tekanna tekopp telefon teleskop temugg tepase teplanta
terrang teservis tesil tesked tevatten tidig tidlos tidpunkt tidsrymd tiger timglas timjan timme timotej
tiotal tisdag tistel tivoli tjarn tjugo tofflor tolfte tomat tonaring tonart tonhojd tonsatta tonsteg
torgdag torka torklina torkrum torp tortilla tovader trabank trabat trabord trabro trad tradgren tradkoja
tradorr tradrad tradrot tradslag tradstam tradtopp trafigur tragolv trahus trakol trana tranare tranbar
trappa trapphus traskal trasked trasko traslev traslojd trasnitt trastol tratt traull travirke travit trea
tredje trettio trevlig trevnad triangel tricykel trivsam trivsel troja trolla trolleri troska troskel
trottoar trumma trummis trumpet trygghet tugga tuggummi tukan tulpan tulpaner tumstock tumvante tunnbrod
turkos tusen tvaa tvatta tvattdag tydlig tygbit tygdocka tygkasse tygpase tygvaska tystnad udde uggla
ugnsform ullfilt ullgarn ullkofta ulltrad ulltroja ulltuss uppat uppfinna uppgift upptacka upptag uppvarmd
urklipp urmakare utedag utflykt utmarkt utsikt utter vacker vadra vaffla vagdal vaggfarg vaggur vagig vagkam
vagkant vagkarta vaglangd vagmote vagn vagskal vagskylt vagsvall vagtopp valgjord valja valkand valklang
valkomna vallast vallhund vallmo valnot valross valvilja vanbok vandrare vandring vaninna vankrets vanlig
vanort vanskap vanster varbruk vardag vardinna vardpar vardshus varfagel varflod vargron varkvall varljus
varlok varme varmluft varregn varsam varsol varstada vartal varvind vaska vatten vattna vattnig vava vavare
vavstol vaxbona vaxtbadd vaxthus vecka veckodag vedbod vedhog vedkorg vedspis vedtra veranda verkstad
verktyg vers vetebrod vetefalt vildand vildgas vildmark vildros vimpel vimplar vinager vind vindby vindruta
vindspel vindsrum vinge vingpar vingslag vinkel vinst vinter virkad virkgarn virknal visa visbok visdom
visent vishet vissang vissla visstuga vitbla vitkal vitlok vitmossa vitrin vits vitsippa vykort vykorten
wokpanna xylofon yllefilt yllegarn ylletyg yoga yoghurt zebra zenit zucchini`.split(/\s+/)
