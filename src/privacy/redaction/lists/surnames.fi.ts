// Surnames that are common among people whose language is Finnish, from general knowledge. Those in -nen are found by their ending too.
export const surnames = `
aalto aaltonen aarnio ahlgren aho ahokas ahola ahonen ahti ahtiainen ahvenainen airaksinen airola ala-korpi alakoski alamäki alanen alanko alasalmi
alho alhonen annala anttila anttonen arola arponen arvonen asikainen askola aula autio auvinen eerola ekholm ekman elo elomaa elonen eloranta erkkilä
eronen ervasti eskelinen eskelä eskola grönlund grönroos haapakoski haapala haapalainen haapanen haapaniemi haapasalo haapoja haarala haatainen
haataja haavisto hakala hakanen hakkarainen hakola halinen hallikainen halme halonen halttunen hanhela hannula harju harjula hartikainen hautala
hautamäki havu heikkilä heikkinen heikura heino heinonen heinänen heiskanen helander helenius helin helle hellman helminen herranen hervonen hiekkanen
hietala hietanen hiltunen hinkkanen hirvi hirvonen holappa holmberg holmström honkala honkanen hopponen hotanen hovi huhtala huhtanen hujanen
hulkkonen huotari huovinen huttunen huuskonen hynynen hyttinen hyvärinen hyvönen hyyppä häggman häkkinen hämäläinen hänninen härkönen höglund hörkkö
ihalainen iivonen ikonen ilmonen ilola immonen inkinen isokoski isomäki isotalo issakainen itkonen ivanov jaakkola jaatinen jalkanen jalonen jantunen
jauhiainen johansson jokela joki jokinen jokiniemi jormanainen joronen julkunen juntunen jurvanen juuti juvela juvonen jylhä jämsä jäntti järvelä
järvenpää järvi järvinen jääskeläinen kaakinen kaasinen kaikkonen kainulainen kallio kalliokoski kalliomäki kallonen kananen kandolin kanerva kangas
kangasniemi kankaanpää kankkunen kantola kantonen karhu karhunen kari karinen karjalainen karppinen karttunen karvinen karvonen kaskinen kauhanen
kaukonen kauppi kauppila kauppinen kautto keinonen keinänen kekkonen kemppainen kemppi kerola keskinen keskitalo kesti ketola ketonen kettunen
kiiskinen kilpeläinen kilpinen kinnunen kirves kivelä kivimäki kivinen kiviniemi kivioja kivistö koivisto koivula koivumäki koivunen koivuniemi kokko
kokkonen kolari kolehmainen kolju komulainen kontio konttinen koponen korhonen korkeamäki korpela korpi korpinen korvela korvenoja koskela koskelainen
koskenniemi koski koskimäki koskinen kosonen kosunen kovanen krogerus kuisma kuittinen kuitunen kuivalainen kukkonen kulju kulmala kumpulainen
kuosmanen kuparinen kurkela kurki kuronen kurvinen kuusela kuusinen kuusisto kyllönen kylmälä kyrö kytölä kähkönen kähäri käkelä kärki kärkkäinen
kärnä köngäs laakkonen laakso laaksonen laamanen laatikainen lahdenperä lahdensuo lahtela lahti lahtinen laine laitila laitinen lammi lamminen lampi
lampinen lankinen lappalainen lassila latvala laukka laukkanen launonen lauren laurikainen laurila lauronen lavonen lehikoinen lehmus lehmusvuori
lehti lehtimäki lehtinen lehto lehtola lehtonen lehtoranta leino leinonen leppälä leppämäki leppänen leskelä leskinen levänen liikanen liimatainen
lilja lind lindberg lindfors lindholm lindqvist lindroos lindström lipponen litmanen logren loikkanen louhelainen louhivuori loukola lukkari
lukkarinen luoma luoto luukkonen lybeck lyytikäinen lähde lähdesmäki lähteenmäki länsipuro lätti löfgren lönnqvist maijala makkonen malinen malmberg
malmi manner manni mannila manninen mannonen mansikka mantere marjamäki markkanen markkula martikainen martinkauppi martiskainen marttila marttinen
matikainen mattila mattinen mauno maunula melin meri merikanto meriläinen metsälä metsänen metsäranta miettinen mikkelä mikkola mikkonen moilanen
moisio mononen monto muhonen multanen mustajärvi mustakallio mustonen mutanen muurinen mykkänen myllykoski myllylä myllymäki myöhänen mäenpää mäkelä
mäki mäkinen mäkipää mäkiranta mäkitalo mäntyharju mäntylä mäntynen mäntysaari määttä määttänen mölsä mört möttönen naakka naukkarinen neuvonen nevala
nevalainen niemelä niemeläinen niemi nieminen niinimäki niinistö niiranen nikkanen nikkilä nikkinen nikula niskanen nissilä nissinen nousiainen
nummela nummi nurmela nurmi nurminen nuutinen nyberg nykänen nylund nyman närhi oikarinen oinonen oja ojala ojalehto ojanen oksa oksanen olkkonen
ollikainen ollila onkinen orava oravainen ovaska paajanen paakkari paananen paasonen paavilainen paavola pajunen pakarinen pakkanen palander paldanius
palmroth palmu palola palonen palosaari parkkinen parkkonen partanen parviainen pasanen patrikainen paunonen pekkala pekkanen pekkarinen pelkonen
peltola peltomäki peltonen peltoniemi pennanen penttilä penttinen perttula perttunen peräla perälä pesonen pessi petäjä pietikäinen pietilä piippo
piirainen piispanen pikkarainen pirhonen pirinen pirttijärvi pitkänen pitkäranta pohjola pohjonen poikonen pokkinen polvinen porkka pouttu puhakka
pulkkinen puolakka puranen purho puro puustinen pylkkänen pynnönen pyykkö pyykkönen päivinen päivärinta pärssinen pääkkönen pöllänen pöyhönen raassina
raatikainen rahikainen rahkonen raitanen rajala rajamäki rajaniemi ranta ranta-aho rantala rantanen rasanen rasi rasinen raskinen rauhala rautanen
rautavaara rautiainen rautio reijonen reinikainen remes repo reponen riihimäki riikonen riipinen rinne rinnekoski rinta-aho rintala rissanen ristola
riutta roivas romppainen ronkainen rosenberg rosendahl rossi ruohola ruohonen ruotsalainen ruuska ruusunen ruusuvuori ryhänen rytkönen ryynänen räihä
räikkönen räisänen räsänen räty rönkkö rönnholm rönty saarela saarelainen saari saarikoski saarinen saario saarnio saastamoinen sahlberg sainio
salakka salmela salmelainen salmi salminen salo salokangas salonen saloranta salovaara sandberg sandell santala saranpää sarkkinen savola savolainen
seppä seppälä seppänen siitonen sillanpää silvennoinen silvonen simola simonen sinkkonen sipilä sipola sirén sirola sironen sivonen sjöberg sjöblom
soini soininen sokka solja sorsa sorsakoski stenberg strandberg ståhlberg suhonen suikkanen sulonen sundberg sundström suni suomalainen suomela
suominen suonpää suutari suutarinen sydänmaa syrjälä syrjänen särkelä särkkä säteri söderholm söderström taavitsainen taipale taipalus takala takkinen
talvitie tammela tamminen tamminiemi tanskanen tanttu tapanainen tapola tarvainen taskinen teittinen tenhunen tervo teräväinen tiainen tiihonen
tiilikainen timonen tirkkonen toivanen toivola toivonen tolonen tolvanen tommola torkkeli torni toropainen torvinen tuisku tulonen tuokko tuomela
tuomi tuomikoski tuominen tuomisto tuomola tuononen tuovinen turpeinen turunen tuulinen tykkyläinen tynkkynen tyrväinen tähtinen törmä törmänen
törnqvist törrönen uimonen ukkonen ulvinen uotila urpilainen uusimäki uusitalo vaara vaarala vaaranen vaattovaara vahala vainikainen vainio vainionpää
vaittinen valkama valkeapää valkonen valli vallinkoski valtonen vanhala vanhanen vanhatalo varis varjonen varpula vartia vartiainen vartio vatanen
vauhkonen vehkaoja vehviläinen veijalainen venäläinen vesala vesanen vesterinen viitala viitanen vikman vilén viljanen vilkman virkki virkkunen
virolainen virta virtala virtanen voutilainen vuorela vuorenmaa vuori vuorinen vuorio vuoristo vähäkangas vähäsarja väisänen väliaho välimaa välimäki
vänskä väyrynen vääräniemi wallenius westerlund wiklund wikström yli-hallila yli-kovero ylinen ylitalo ylitörmänen ylä-mononen ylönen yrjölä äijälä
öhman österberg österman
`
