-- Reading that is unusual: many searches and many cases over weeks are found too, and what was settled before its day was over
-- comes again, as a finding of its own, when it has grown by half.

alter table unusual_reading drop constraint unusual_reading_kind_check;
alter table unusual_reading add constraint unusual_reading_kind_check check (kind in ('many', 'own-name', 'outside', 'searches', 'over-weeks'));

-- The first finding of the day, the second, …
alter table unusual_reading add column number int not null default 1 check (number > 0);
alter table unusual_reading drop constraint unusual_reading_person_id_read_on_kind_key;
alter table unusual_reading add constraint unusual_reading_person_id_read_on_kind_number_key unique (person_id, read_on, kind, number);
