-- What a new feedback day proposes to take along is kept by its name, so that everybody reads it in their own language; what somebody adds stays
-- as they typed it. What was proposed before, in the language of whoever planned, is known by its words.
alter table day_thing add column ready text check (ready in ('tablets', 'cords', 'word-cards', 'envelopes', 'sheets', 'tape', 'posters', 'tally', 'instructions', 'box', 'coffee')),
  alter column what drop not null;

update day_thing t set what = null, ready = known.ready from (values
  ('Tabletit ja niiden laturit', 'tablets'), ('Surfplattor och deras laddare', 'tablets'), ('Tablets and their chargers', 'tablets'),
  ('Jatkojohdot', 'cords'), ('Förlängningssladdar', 'cords'), ('Extension cords', 'cords'),
  ('Tulostetut sanakortit rasiassa', 'word-cards'), ('Utskrivna ordkort i en ask', 'word-cards'), ('Word cards, printed, in a box', 'word-cards'),
  ('Kirjekuoria tai klemmareita: kunkin kävijän kortit pysyvät yhdessä', 'envelopes'), ('Kuvert eller gem: varje besökares kort hålls ihop', 'envelopes'),
  ('Envelopes or clips: the cards of each visitor stay together', 'envelopes'),
  ('Paperilomakkeet ja kyniä', 'sheets'), ('Pappersblanketter och pennor', 'sheets'), ('Paper sheets and pens', 'sheets'),
  ('Teippiä ja sakset', 'tape'), ('Tejp och sax', 'tape'), ('Tape and scissors', 'tape'),
  ('Julisteet ja pisteiden kyltit', 'posters'), ('Affischer och stationsskyltar', 'posters'), ('Posters and station signs', 'posters'),
  ('Kävijälaskurilomake', 'tally'), ('Räkneblad för hur många som kommer', 'tally'), ('Tally sheet for counting who comes', 'tally'),
  ('Ohjeet vetäjille', 'instructions'), ('Anvisningar för värdarna', 'instructions'), ('Instructions for hosts', 'instructions'),
  ('Suljettu laatikko papereille', 'box'), ('En stängd låda för papper', 'box'), ('A closed box for papers', 'box'),
  ('Kahvia, teetä, vettä ja kuppeja', 'coffee'), ('Kaffe, te, vatten och koppar', 'coffee'), ('Coffee, tea, water and cups', 'coffee')
) as known (words, ready) where t.what = known.words;

alter table day_thing add constraint day_thing_is_one check ((what is null) <> (ready is null));
