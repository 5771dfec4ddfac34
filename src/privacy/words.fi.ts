// The Finnish words from which a giver's receipt of six words is made: 2048 common, kind or neutral words of 4 to 8
// letters, folded to a–z. No word is within one edit of another in any of the three lists, so that one slip in hearing
// or typing does not turn one receipt into another. Once the program is in use no word may change (words.test.ts).
export const wordsFi: readonly string[] = `aakkonen aakkoset aallokko aallot aalto aamu aamuinen aamunkoi aamupala aanekas aani aarre aarteet ahkera
ahven aidat aihe aika aines airot aitaus aitta ajaa ajatella ajatus ajelu ajorata ajotie ajuri akileija
akseli akvaario alasin albumi alkaa alku allas alpakka altto alue alusta ammatti amme ampari ananas angervo
ankka ankkuri anorakki antaa anturi apila arkinen arkki arvailu arvata arvo arvoitus arvokas arvostaa askel
askeleet askelma asteikko asteri astia astiasto ateria atsalea aukea aukio aula aurinko auto autotie avaimet
avain avaruus avokado avomeri avotuli avustaa balladi bambu banaani banjo baretti baritoni barokki basilika
basisti baskeri basso bataatti begonia beige betoni biisoni biljardi biologia blini blues bussi chili daalia
delfiini divaani domino donitsi duetto dynamo dyyni edeta edistaa ehdotus ehja eilen elamys eloisa elokuu
elokuva endiivi ensilumi esiintya esiliina esine esirippu esittaa esitys essu eteinen etela etikka etsia
etuovi etupiha etusivu evas evaskori fagotti farkut farmari fasaani flamingo flanelli fleece flyygeli
frisbee fysiikka galaksi galleria gaselli geologia gepardi gerbera geysir golf gramma greippi grillata
grilli haahka haalari haalea haapa haapapuu haarukka haave haavikko hahmo haitari haka hakkuu halata halaus
hali halla haltija hame hamsteri hanget hanki hansikas hapsu harakka harava harjata harju harmaa harpisti
harppi harso hattara hattu hauska hauskuus havainto havaita havu havupuu hedelma hehku heimo heina heinakuu
heinamaa helistin helle helma helmet helmikuu helppo henkari hento herata heratys herkku herne hernemaa
hetki hevonen hevoset hiekka hieno hihat hiihtaa hiihtely hiihto hiillos hiiri hillo hilpea hioa hirssi
hirvi historia hiukan hiutale hohde hohtaa hohto holkka holvi hopea hopeinen horsma houkutus housut hoyhen
hoyla hoyry hoyryta huhtikuu huhuilu huilata huilisti huippu huipulla huivi humina humista humppa hunaja
huomen huomenna huominen huomio huone huovutus hupaisa hupi hurmaava hurrata huuhkaja huurre huvila huvimaja
hyllykko hymio hymy hymyilla hymyily hymysuu hyppely hyppia hyrailla hyrista hytti hyva hyvyys hyytelo idea
ihailla ihana ihanuus ihastua ihme ihmetys ikkuna ilahtua ilmakeha ilmava ilmoitus iloinen iloisuus iloita
ilonaihe iltainen iltapala iltasatu iltatee ilves imuri innokas innostus istua istuin istuttaa istutus itaa
jaakide jaakukka jaalyhty jaameri jaarata jaatelo jaguaari jainen jakaja jakkara jakso jalava jalokivi
jarrut jarvi jasmiini jatkaa jatko jauhaa jauho jazz jenkka joenuoma jogurtti jokainen jokisuu jolla jooga
jouhi jouhikko joukko joukkue joulukuu joutsen juhlat juhlava juhlia juliste julkaisu jumpata juna junapeli
juoksija juoksu juolukka juoni juontaja juosta juovikas jutella juttu juurakko juuri juurikas juuristo
juusto kaakao kaakeli kaali kaaria kahina kahista kahlaaja kahluu kahva kahvila kaihdin kaiku kaisla kaiutin
kaivo kajakki kajo kaksi kaksikko kaktus kalamaja kalastaa kalastus kalatori kalavesi kallio kamari kameli
kamera kammata kampa kampaamo kampela kanala kanerva kangas kannu kannykka kanootti kansio kanssa kantele
kanto kapeikko kappale kapris kapteeni kapula kapy kapypesa karahvi karaoke karhu karkelo karmi karpalo
karppa karryt kartano kartio kartonki kartta kasiala kasine kasityo kastanja kastella kastelu kastike kasvaa
kasvi kasvimaa kataja katos katras katse katsoa katsomo kattaa kattaus kattely kattila katu kauhat kaukana
kaulin kauluri kaulus kauneus kaunis kauppala kaura kavelija kavella kavely kaveruus kavio kavuta kavyt
kaytava kehitys kehrata kehua kehys keidas keiju keilaaja keilailu keinua keittaa keittio keksia keksinto
kelkka kellari kello kellokas kemia kemut kengat kengitys kenguru kenka kenno kennosto kentta keraaja kerho
keri kerma kermakko kerros kertoa kertomus kertosae kesa kesaaamu kesaasu kesailta kesainen kesakoti kesakuu
kesaloma kesasaa kesasade kesatori kesayo keskella keskiosa keskitie keskiyo keskus keskusta kestava keto
ketsuppi kettera keula kevat kevatyo kevea kide kiekko kiekot kielet kieli kiertaa kiertue kihara kiikari
kiikku kiila kiiltava kiintea kiipeily kiiski kiisseli kiitos kiiveta kiivi kikherne kilista kilo kilpailu
kilta kimaltaa kimppu kinnas kinos kipina kipot kippari kirjain kirjanen kirjasto kirjava kirje kirjelma
kirjoa kirjonta kirjuri kirkas kirkkaus kirnu kirpea kirsikka kirveli kisailu kiuas kiuru kiviaita kivikasa
kivikko kivinen kivipuro kivitalo kivitie klapi klemmari koala kohdata kohta koira koivu koivupuu koju
kokata kokeilla kokeilu kokemus kokkailu koko kokoelma kokous kolmas kolme kolmikko kolmio kolmonen komea
komedia komeetta kompassi komposti komppi kone koneisto konkari kontti kookos kopio koppa koralli korento
koripuu koriste korjaaja korjaamo korjata korkea korkeus korkki koroke korpi korppu korut kosketin koski
kostea kotelo kotikatu kotikyla kotimaa kotiovi kotipiha kotitie kotitupa kotoisa koukero koulu koulutie
koulutus koynnos kravatti kroketti krookus kruunu kuha kuikka kuiskata kuiskaus kuisti kuiva kuivata kuivaus
kuivuri kujanne kuje kujeilu kukikas kukinta kukkamaa kukkia kukkula kulho kulissi kulkea kulkija kulkue
kullata kullero kulma kultaus kumivene kuohkea kuorija kuoro kuorrute kuovi kupari kuplia kupoli kuppi kurki
kurkku kurkuma kurpitsa kurssi kutoa kutomo kutonen kutsu kuudes kuukausi kuukkeli kuulo kuuloke kuunari
kuunvalo kuusikko kuutamo kuutio kuvaaja kuvasto kuviot kuvitus kvartsi kyky kylamaki kylatalo kylatie kylki
kylpy kylpyla kylvaa kylvo kymmenen kyna kynnys kynttila kypara kypsa kysya kysymys kytkin kyyhky kyykka
kyyti laaja laakso laasti laatta laavu ladut laguuni lahdelma lahetti lahetys lahikuva lahisto lahitori
lahjakas lahje lahtea laidun laine laitteet laituri laiva laivasto lakaista lakana lakeus lakki lakritsi
laksy lakupala lammikko lammin lammitin lampaat lampi lamppu lamput lankku lantinen lanttu lapanen lapio
lasagne lasi lasinen lasiovi lasipaja laskea laskento laskuri lastu latakko latka lato lattia lauantai
laudat laude laukata laukka laulaa laulelma laulu lautanen lauteet lavea lavuaari legenda lehdet lehdisto
lehdokki lehmus lehteva lehti lehtipuu lehvasto leijona leijua leikit leikki leikkisa leimasin leimu
leinikki leipa leipoja leipomo leipuri leiri leivonen leivonta leivos lelu lemmikki lempea leninki lenkkari
lennokki lentaa lepattaa lepikko lepo leppoisa leseet lettu leuto levahdys levata levy liehua liekki liemi
liikenne liikkua liikunta liima liimata liinat liitaa liiteri liitto liitu liivit lillukka limetti limonadi
limsa linko linna linssi lintuemo lintunen lipas lipasto lippis lippu lipua lista litra liuska livahtaa
lohkare loimi loiskia loistaa loiste lokakuu lokero loma lomakyla lompakko looginen loru lounas loyly loytaa
loyto luenta luettelo luistava luistelu luistin luja lujuus lukija lukko luku lukusali lumiaura lumikko
lumikola luminen lumipyry lumirae lumisade lumityot lumme lumo lumous luokka luola luonnos luonto luotsi
luovuus lupaus lupiini lusikka luumu luumupuu luuta lyhdyt lyhty lystikas lyyra maakunta maalata maalaus
maamies maanosa maantie maapallo maapera maara maaraja maaseutu maatalo maatila maatuuli magnolia mahla
mailat mainio mainos maisema maissi maisteri maito maja majakka majava makaroni makea makinen makitupa maku
maljakko malli malva mango manner mannikko mansetti mansikka mantelit mantteli manty mantypuu maraton
marenki marjat marmori marsu masurkka matikka matkaaja matkailu maukas maustaa mauste meduusa meheva mehu
mehujaa mehukas mehulasi mehustaa mehustin meirami mekko meloa melodia melonta menestys menna meno merileva
merimies merisaa merivesi merkinta merkitys merkki messinki mestari metalli meteori metri metsa metsamaa
metsatie metsikko metsuri mieluisa mietinto miettia mikro mikseri miljoona minigolf minimi minttu minuutti
mitali mitata mittari mokkeily mokki mokkitie molkky moni monitori moottori mopo moppi motelli motiivi
muhennos muistaa muistio mukana muki mukula muodot muoti muotoilu muovailu muovata muratti murot museo
musiikki mustikat mustikka mutka mutkikas muumi muurain muurari muuttaa muutto mylly myrtti mysli myssy
mysteeri naakka naamio naapuri naava nahda nako nakoala nakyma nalle nappain nappara nappula narhi narsissi
nauha nauhuri naulakko naulat nauraa nauris nauru navetta nayte naytella nayttaa nayttely naytto neilikka
nelikko nelio nelja nelonen nero neste neulanen neulaset neule neuloa neuvonta niitty niksi nimi nitoja noki
nokka nokkela nokkonen nopeus nopsa norppa nostaa notkea notko nougat nousta novelli nukke numero nuoruus
nuotio nuotti nuppu nurkka nurmi nurmikko nuudeli nyanssi nykyinen nyytti oboe ohdake ohje ohjelma ohra
oikaista oikea oikealla oivallus oksa oliivi oljet oljy olka olkain olohuone omena omenapuu ommel ommella
ompelija ompelu onnea onnekas onnistua ooppera opas opaste opastus operetti opettaa opisto oppia oppilas
optikko oranssi orava oregano orkidea orvokki osaaja osasto osoite osuva otos otsikko ottaa ottelu ovikello
paahde paahdin paahtaa paallys paalu paaryna paasky pahkina paikka paimen painike paino paisti paistos paita
pajukko pakaste pakastin pakata pakkanen pakkasyo pakkaus palapeli palaveri paletti palkinto palkki palloilu
palmikko palmu palsami palsta panda paneeli pantteri papaija paperi paprika papu paraati parekori pari
paristo paritalo parketti parru parturi parveke passi pastilli pasuuna patja patonki patsas pavut pehmea
peili peippo peite peitto pelailu pellava pelto peltotie penaali pensas pensseli peramies perasin perhonen
perinne persikka persilja peruna pesta pesuaine pesuvati petankki peura pianisti piano pidike pientare piha
pihamaa pihapeli pihatie pihavalo pihlaja pihvi piilo piirakka piironki piirros piirtaa pikajuna pikkutie
pikseli pilari pilates pilke pilkku pilkut pilvet pilvinen pinaatti pingis pinkki pinni pinta piparit
pippuri pirtea pirtelo piruetti pisama pistaasi piste pistoke pitka pituus pizza pohja pohtia poiju poimia
pokaali poljin polku pomppia ponit ponteva porkkana poro porotie porras portaat portti posliini posti
poukama pouta poutasaa prisma pronssi puhdas puhelin puhina puhtaus puhua puhuri puhveli puikko puikot
puimuri puinen puisto pulkka pulla pulmunen pulpetti pulputa pultti pumpuli punainen punnus punoja punos
puntari puolet puolikas purje purkaa purkki purnukka purppura purukumi pusero pussukka puukenka puulelu
puunukke puupino puuro puuseppa puutalo puutarha puutyo puuvene puuvilla pyjama pyokki pyoraily pyoratie
pyoria pyramidi pyrsto pyryttaa pysakki pyyhe pyyhkeet raastin raatali radio rahka raikas raikkaus rakeet
rakenne rakennus rakentaa raketti rakuuna ranni ranta rantatie rapea rapeus rapista rasia rastit ratas ratsu
rattaat rauhaisa raystas reilu reipas reki rengas renkaat rentous rentukka reppu retiisi retkeily reuna
riemu rieska riipus rinkila rinne ripa ripustin risteys ristikko risu risuaita risukko ritari rivit robotti
rohkea rohkeus romaani rousku rubiini rucola ruis rukkanen rukki rummut rumpali rumpu runo runoilla runous
ruohikko ruokailu ruokala ruoko ruori rusakko rusetti rusina ruska rutistus ruukku ruutu ruuvi ryijy rypale
rytmi saada saanto saapas saappaat saapua saaristo saarni saavi sadevesi saestaa saestys safiiri sahata
sahrami saie saihkya sailio sailya sailyke saippua sakeisto salaatit salaatti salit salkku salko salmi
salonki salvia sametti sammakko sammal sampoo sampyla sanapeli sanasto sanat sandaali sanky sanoma sarana
sata satama satanen sateet sateinen satulat satumaa saukko sauna sauvat savel savelma savinen savipaja
savityo savukala savulohi savustin savy savykas seepra seesami seiska sekunti selanne selleri sellisti selva
selvyys sementti senkki sentti seppa servetti seuraava seurue seutu shakki shortsit siemen sieni siika siipi
siirappi siirto siisti siivet siivila siivota silakka silea silittaa silitys silkki silli simpukka sinappi
sinetti sinfonia sininen siniset sipaisu sipuli sirkus siro sirri sisainen sisapiha sisukas sisusta sisustus
sitkea sitkeys sitruuna sivella sivellin sivistys sivu sivukatu sivuovi sivutie smaragdi smoothie sohva
soija sointi sointua soitella soitin soittaja soitto solista solki solu somiste soolo sopat sopiva sopraano
sopuisa sora sorbetti sormikas sormus sorsat sorvari sorvata sorvi sose soutaa sovinto sovittaa spagetti
speltti stadion strutsi suhista suihke suikale sujua sukat sukellus sukeltaa sukka sukkela suklaa sukset
sulattaa sulava suloinen summa summeri sumu sumuinen suodatin suojaisa suojasaa suojata suojatie suojus
suopeus suopursu suosikki suosio suosittu suppilo surffata surffi surina suunnata suunta suupieli suuruus
suutari suviyo syksy symbaali syottaa sypressi syreeni syttya syysaamu syysilta syyskuu syysloma syyssade
syystyot taateli tahti tahtoa taide taikuri taikuus taimet taitava taitella taitos taittaa taivas takaisin
takapiha takka talikko talkkuna talkoot tallit talous taltta talvi talvinen talvisaa talvitie talviuni tammi
tammikuu tammisto tangot tanko tanssi tanssija tapetit tapetti taplat taplikas taputtaa taputus tarha
tarhuri tarina tarjoilu tarjota tarjotin tarkea tarkeys tarkkuus tarmokas tarrat tasainen tasanko tasapeli
tasaus tasku tattari taukoa tausta tavarat tavata tavoite taysi taysikuu taytya teatteri teehetki teekannu
teekuppi teema teepussi teeri teesihti teetunti teevati tehtava teippi tekija tekninen teko telakat telakka
teline temppu temput tennari tennis tenori teras terassi terhakka termos teroitin terrieri terva tervata
tiara tiedosto tietaa tieto tihea tiikeri tiimi tiistai tikkaat tila tilanne tilata tilaus tilhi timantti
timjami tiramisu tiskata tiukka tiuku todella toffeet tofu tohina tohveli toimekas toiminta toimisto
toimitus toimiva toinen toive toivoa toivottu toivotus tolkki tomaatit tomaatti tomera topakka topposet
torikoju torkkua torkut torstai tosi tottua touhu touhukas touhuta toukokuu toveri toveruus traktori
trapetsi treenata treenit trio tuhat tuike tuikkia tulipesa tulisija tulkita tulokset tulos tulostin tulppa
tunne tunneli tunnelma tuntea tunti tuntuma tunturi tuoda tuohi tuokio tuoksut tuoksuva tuore tuottaa
tuotteet tupsu turista turkoosi turvavyo turve tutkia tutkimus tuttava tutustua tuuba tuuhea tuuletin
tuuletus tuulinen tuulla tuutti tynnyri tyokalu tyomaa tyomatka tyontaa tyopaja tyoryhma tyotuoli tyrni
tyrsky tyyli tyylikas tyyneys tyyny tyyppi uida uikku uimapuku uimari uinti ukulele ulappa uljas ulkoasu
ulkoilma ulkoilu ulkopeli ulkovalo ullakko ulpukka unelma unikko upea urhea urkuri urut usva usvainen uuni
uunilohi uusikuu uutinen uutiset vaahtera vaahto vadelma vaellus vaeltaja vaihde vaihteet vakaa valaisin
valipala valita valkama valkea valkkya valmis valo valoisa valokuva valssi vanamo vanilja vanne vanukas
vapaus varasto varikas varikyna varisavy varitys varjo varpu varpunen varsi varttina varuste varvikko vasara
vasen vastata vastaus vati vaunu vehna veistaa veistos velho vene venevaja venyttaa verkko versoa verstas
vesi vesilasi vesivari vetaa veturi vieda vieras viesti vihannes vihellys viheltaa vihje vihko vihkonen
vihrea vihreys viides viikata viikko viikuna viilea viili viisas viisikko viitta viivain vikkela viklo
vilahdus vilkas vilkutus villa viltti violetti virkea virkkuu virsu visertaa vispila vitonen vitriini
vitsikas vitsit viuhka viulisti viulu vohvelit voikukka voileipa voima voirasia vuode vuoristo vuosi
yhdeksan yhdessa yhtalo yhteinen yhteys yhtye ykkonen yksikko yksilo yleiso yllatys ylos ympyra yopaita
yrtit yrttitee ystavyys`.split(/\s+/)
