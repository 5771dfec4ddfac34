// First names that are common among people whose language is Finnish, of all ages, from general knowledge.
export const firstNames = `
aada aaliyah aamu aapo aarne aaro aaron aarre aatos aatto aatu aava ada adalmiina adele adolf ahti ahto aija aila aili aimo aina aini aino airi aki
akseli aku albert aleksander aleksandra aleksanteri aleksi aleksis alex alexandra alfred ali aliisa alina alisa allan alli alma alpo alvar alvari
amalia amanda amelia ami amos anette angelica anita anitta anja anna anna-kaisa anna-liisa anna-maija anna-mari anna-maria anna-riitta anna-sofia
annamari anne anneli annemari annette anni annika annikki annina annu annukka anselmi ansku anssi antero anton antti antton anu arabella arhippa ari
arja armas armi arno arto arttu arttur artturi arvi arvo asko aslak asser asta atso atte auli aulikki aulis aune auni aura aurora auvo axel axl beata
benjamin bertsa bertta bruno cecilia dani daniel daniela david diana edith edla edvard edvin eeli eelis eemeli eemil eerik eerika eerikka eerikki eero
eetu eeva eeva-kaarina eeva-liisa eeva-maria eevert eevi eija eila eilen einari eine eini eino eira eki ekku elea elena eleonoora elia elias eliel
eliisa elina elisa elisabet elisabeth elise eljas ellen elli elma elmeri elmo elna elsa elsi elvi elviina elviira emil emilia emma emma-sofia emmi
enna enni ensio eppu eric erik erika erja erkka erkki ernesti erno esa esko esko-juhani essi ester esteri eufemia eva eveliina evelina eveline fanni
fanny felix ferdinand fiia fiona frans fredrik frida gabriel hanna hanna-kaisa hanna-leena hanna-mari hannah hannamari hanne hannele hannes hannu
hannu-pekka hape harri harry heidi heikki heimo heini heino heko helena helga helge heli helinä heljä helka hellevi helli helmi helvi hemminki hemmo
henkka henna henri henriikka henriikki henrik henry henu herkko herman hermanni hertta hessu hilda hilja hilkka hilla hillevi hilma hilppa hugo iida
iidamari iina iina-maria iines iiris iiro iisakki iivari iivo ilari ilja ilkka ilma ilmari ilmi ilmo ilona ilpo ilta immanuel immi immo impi ina inari
ines inga inga-liisa inka inkeri inna ira irene irina iris irja irma irmeli irmuska isa isabella isak isla ismo isto ivar jaakkima jaakko jaakob
jaakoppi jaana jaani jallu jalmari jalo jami jan jani janika janina janita janne janni jari jari-pekka jarkko jarl jarmo jarno jartsa jaska jasmin
jasmina jasper jemiina jemina jenna jenni jenny jere jeremia jeremias jesper jesse jessica jimi jimmy joakim joel johan johan-petteri johanna johannes
jokke jonatan jonathan joni jonna jonne jooa joona joonas joonatan joose jooseppi joosua jore jorkka jorma josefiina jouko jouni jouni-matti juge juha
juha-matti juha-pekka juha-petri juha-petteri juhana juhani juho jukka jukka-pekka jukka-tapani juli julia juliaana julianna julius juni juska jussi
justiina justus jusu jutta juuli juulia juuso jyri jyri-pekka jyrki kaapo kaapro kaari kaarina kaarle kaarlo kai kaija kaija-leena kaino kaisa
kaisa-leena kaisla kaisu kaitsu kaj kake kalervo kaleva kalevi kalle kanerva kape kari kari-pekka karin karita karla karoliina karolus karri kasper
kasperi kata katariina kati katja katri katriina katzu kauko kauko-juhani kauno kauppi kaura kauri keijo keimo keke kepa kerkko kerttu kerttuli kia
kielo kiia kiira kim kimi kimmo kira kirsi kirsikka kirsti klaara klaus konsta konstantin krista kristian kristiina kristo kukka-maaria kullervo
kustaa kusti kuura kyllikki kyösti lahja laila laina lari lasse lassi laura laura-maria lauri lauri-matti lede leea leena leevi leija leila leini
lemmikki lempi lenita lenni leo leon leonardo leonida leonora liina liinu liisa liisamari liisi lili lilian lilja lilli linda linnea lissu lotta louna
loviisa luca luka lukas lumi lumia luukas lyydia lyyli lyyti maaret maaria maarit maaritta magdaleena maija maija-leena maija-liisa maiju maiju-leena
maikki maikku maila maini mainio maire make mallu mansku manu mapa mape mara mari maria maria-liisa mariaana marianna marianne marika marit marita
maritta marja marja-leena marja-liisa marja-riitta marja-terttu marjaana marjatta marjo marjo-riitta marjukka marjut marketta markku marko
marko-petteri markus markus-petteri martin martina martta martti masa matias matilda matteo matti matu maukka mauno mauri max maxim mea meeri meira
meri merita merituuli merja mervi mette mia mianna mico miika miikka miina miira mika mikael mikaela mikko mikko-pekka mila milena milja milka milla
milo mimmi mimosa minea minerva minja minna minni minnu minttu mira mirella mirja mirjam mirjami mirka mirkka mirkku mirva misa mona monica monika
moona muusa myy nana nanna natalia natasha nea neea neela neeta nella nelli nelma nestori netta niilo niina niina-maria nikke niklas niko niko-petteri
nikolai nikolas niksu niku nina ninja ninni nipa noa noah noel noomi noora nora nuppu nuutti nyyrikki oili oiva olavi ole olga oliver olivia olkku
olli olli-matti olli-pekka olof omar onerva onni oona oosa orvo orvokki oscar oskar oskari osku osmo ossi ossian otava otso otto outi paavali paavo
pasa pasi pate patrick patrik patu paula pauli pauliina paulus peetu pekka pekka-juhani pekko peku pena pentti pepe peppi pertti pertti-juhani perttu
pessi pete peter petja petra petri petrus petteri pia pietari pihla pihlaja piia piki pilvi pinja pipa pipsa pirita piritta pirjo pirkitta pirkka
pirkko pirkko-leena pirkko-liisa pirre pyry päivi päivikki päiviö päivyt raakel rafael ragnar raija raija-leena raija-riitta raiju raikku raili raimo
raine rainer raineri raisa raita ramona rane rasmus rauha raul rauli rauni raunikki rauno rea rebekka reeta reetta reija reijo reima reine reino
reino-matti reiska reko rene repe riia riikka riina riina-maria riitta riitta-liisa rike rikhard ripa risto rita ritsu ritva ritva-liisa roni ronja
roope roosa roosa-maria roosamaria rope rosa rosanna roza runo ruth ruusu ruut saaga saana saara saarni saija saila saima saimi sakari sakke saku
salla salli salme salomon sami sampsa samu samuel samuli sandra sanelma sani sanna sanna-kaisa sanna-mari sanni sanski santeri santtu sara sari
sarianna sarita saskia sasu satsi satu saukki saul sauli seela seija selja selma senja senni sepi seppo sergei severi sigrid siina siiri siiri-maria
silja silva silvia silvo simo simon simppa sini sini-tuuli sinikka sinimaria sirkka sirkka-leena sirkka-liisa sirkku sirpa sirpa-liisa sirre siru
sisko sisu siv sofia sohvi soila soile soili sointu sonja stella suffe sulevi sulho sulo suoma suometar suski sussu suvi suvi-tuuli svante sylvi
sylvia säde tahvo taija taika taimi taina taisto taito talvikki tane taneli tanja tanja-maria tapani tapio tapsa tarde tarja tarleena tarmo taru tarvo
tatu tauno tea teemu teija teijo tekla tellervo tepa tepi teppo teresa terhi terho tero tero-pekka terttu tessa theo tiia tiina tiitus tiiu tiku tilda
timi timjami timo timppa tini tinja tinka titi titta tobias toini toivo toivo-matti tomas tomas-petteri tomi tommi tomppa toni topi topias torsti
touko tuija tuire tuisku tume tuomas tuomo tuovi turkka turo tuukka tuula tuula-riitta tuulevi tuuli tuulia tuulikki tuuti tyko tytti tyyne tyyni
tähti uljas ulla ulla-maija ulla-maria ulpu untamo unto urho urkki urpo usko uuno valdemar valentina vallu valma valo valpuri valto valtteri vanamo
vanessa vappu varma varpu vaula vauno veera veeti veikko vele veli veli-matti veli-pekka vellamo velma venla venni verna verner verneri veronica
vertti vesa vesa-matti vesku viena vieno vihtori viivi viivi-maria viki vikke viktor viktoria vilho vili viliina vilja viljami viljar viljemi viljo
ville ville-pekka ville-veikko vilma vilppu viola virkku virpi virva virve voitto vuokko väinämö väinö ykä ylermi yrjänä yrjö yrsa åke äijö
`
