// The Swedish half of the labelled corpus: themes, and what was said. "-": about none of the list.
export const swedish = `
reachability | Jag har ringt i en vecka och ingen svarar.
reachability | Telefontiden är bara en timme och då är det alltid upptaget.
reachability kept | Ni lovade ringa upp på fredag, men det kom inget samtal.
reachability | Det går inte att nå socialarbetaren per telefon.
reachability | Någon svarade genast när jag ringde, tack för det.
waiting | Vi fick vänta i åtta veckor på en tid.
waiting | Kön till boendet är över ett år lång.
waiting | Jag fick en tid redan nästa dag.
waiting decision | Ansökan har legat i tre månader utan att någon har tagit i den.
waiting | Hur länge brukar väntetiden vara?
encounter | Handledaren lyssnade på mig och hade ingen brådska.
encounter | De talade till mig som till ett barn.
encounter | Bemötandet i receptionen var otrevligt.
encounter | Vi blev vänligt och respektfullt bemötta.
encounter | Vårdaren suckade och tittade på klockan hela tiden.
encounter | Tack för att ni såg människan och inte bara papperen.
information | Ingen berättade att gruppen var inställd.
information | Brevet var så svårt att jag inte förstod vad jag skulle göra.
information | Anvisningarna var tydliga och allt förklarades två gånger.
information | Ni kunde ha meddelat om ändringen en dag tidigare.
information | Jag visste inte att man har rätt till det här.
say | Planen gjordes utan mig och kom i posten.
say | För första gången frågade någon vad jag själv önskar.
say | Jag fick själv välja hur hjälpen ges.
say | Ingen frågade barnet vad det tycker.
say relatives | Vi gjorde planen tillsammans och de anhöriga fick vara med.
kept | Vi kom överens om tre saker och ingen av dem har hänt.
kept | Allt gjordes precis som ni hade lovat.
kept | Hjälpmedlet som utlovades har inte kommit.
kept | Medarbetaren höll sitt ord och skötte saken till slut.
staff-change | Vi har haft fem olika socialarbetare på ett år.
staff-change | En ny vikarie varje vecka, och varje gång måste man börja från början.
staff-change | Samma bekanta vårdare kommer, och det känns tryggt.
staff-change information | Medarbetaren byttes efter semestern utan att någon sade till.
decision | Det negativa beslutet var inte motiverat.
decision | Vilka bilagor behövs till ansökan?
decision | Beslutet kom snabbt och var tydligt motiverat.
decision | Samma bilagor begärdes tre gånger.
money | Räkningen gäller besök som aldrig har ägt rum.
money | Pengarna tar slut mitt i månaden.
money | Avgiften höjdes plötsligt till det dubbla.
money | Jag fick hjälp att ordna mina skulder.
digital | Webblanketten avbryts och allt måste skrivas om.
digital | Man kunde få boka tid på nätet.
digital | Jag har inga bankkoder och kan inte logga in.
digital information | På sidorna är det svårt att hitta rätt blankett.
premises | I väntrummet hör man allt som sägs vid disken.
premises | Rullstolen ryms inte genom dörren och hissen är trasig.
premises | De nya lokalerna är ljusa och lätta att komma till.
premises | Rampen är isig på vintern.
safety | Trygghetstelefonen fungerade inte på natten.
safety | Jag är rädd att gå i korridoren på kvällen.
safety | Här känns det tryggt för första gången på flera år.
safety | Läkemedlen var fel utdelade två dagar.
language | Tolken kom inte och mötet ställdes in.
language | Pappa talar svenska men vårdarna förstår honom inte.
language | Brevet kom bara på finska fast jag bad om svenska.
language | En lättläst blankett skulle hjälpa många.
relatives | Som närstående får jag inte veta hur min son har det.
relatives | De ringde också oss anhöriga och frågade hur vi orkar.
relatives | Föräldrarna togs med i gruppen.
relatives | Jag är närståendevårdare och orkar inte ensam.
everyday | Maten är alltid ljummen.
everyday | Man får duscha bara varannan vecka.
everyday | Städningen sköts bra och hemmet hålls i skick.
everyday | Det finns ingen som går ut med mamma på promenad.
transport waiting | Taxin kom en timme för sent.
transport | Färdtjänsten lämnade mig vid fel dörr.
visits | Morgonbesöket är ibland klockan sju och ibland elva.
visits | Besöket varade fem minuter fast det skulle ta en halvtimme.
- | Tack för allt och god jul!
- | Fortsätt på samma sätt.
`
