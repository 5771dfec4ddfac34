-- The words of the directory, so that ten thousand services are found by words of one's own without reading them all: which words
-- there are, and of what. Made by the database itself, whoever writes an entry.

create table directory_word (
  -- As the program folds what is typed: lower case, without marks over letters.
  word text primary key
);
-- Words that resemble what was typed, by three-letter parts.
-- Written at once: what waits to be written would be looked through by every search.
create index directory_word_alike on directory_word using gin (word gin_trgm_ops) with (fastupdate = off);

create table word_of_entry (
  entry_id uuid not null references entry,
  word text not null references directory_word,
  -- How much it says about the entry: 1 for its name.
  weight real not null,
  primary key (entry_id, word)
);
create index word_of_entry_by_word on word_of_entry (word) include (entry_id, weight);

-- Words that may be meant by a typed one, with an ending or a slip of the fingers or as part of a longer word; a few too many, as
-- the program looks at each. A swap within five letters leaves a fifth of a word's parts.
create function words_alike(typed text) returns setof text
  language sql stable parallel safe set pg_trgm.similarity_threshold = 0.19 set search_path = public, pg_temp
as $$ select word from directory_word where word % typed or word like '%' || typed || '%' $$;

create function folded_words(content jsonb) returns setof text
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select distinct left(word, 40) from jsonb_each_text(content) each(language, text),
    regexp_split_to_table(lower(regexp_replace(normalize(text, nfd), '[\u0300-\u036f]', '', 'g')) collate "und-x-icu", '[^[:alnum:]]+') word
  where length(word) > 1
$$;

-- What each entry is found by, in all languages, and how much each text says about it.
create function texts_of_entries(ids uuid[]) returns table (entry_id uuid, content jsonb, weight real)
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select t.id, t.content, t.weight from (
    select s.id, v.content, v.weight from public.service s join public.service_line l on l.id = s.service_line_id,
      lateral (values (s.name, 1), (s.everyday_words, 0.9), (l.name, 0.6), (s.description, 0.35), (s.for_whom, 0.35), (l.description, 0.25)) v(content, weight)
    union all
    select o.id, v.content, v.weight from public.other_service o,
      lateral (values (o.name, 1), (o.everyday_words, 0.9), (o.organiser, 0.9), (o.description, 0.35)) v(content, weight)
    union all
    select u.id, v.content, v.weight from public.unit u left join public.place p on p.id = u.place_id
      left join public.municipality m on m.id = coalesce(u.municipality_id, p.municipality_id),
      lateral (values (u.name, 1), (m.name, 1)) v(content, weight)
    union all
    select p.id, v.content, v.weight from public.place p left join public.municipality m on m.id = p.municipality_id,
      lateral (values (p.name, 1), (m.name, 0.9), (p.address, 0.6), (p.description, 0.35)) v(content, weight)
    union all
    select d.id, v.content, v.weight from public.drop_in d, lateral (values (d.name, 1), (d.description, 0.35)) v(content, weight)
    union all
    select t.id, v.content, v.weight from public.telephone t, lateral (values (t.name, 1), (t.description, 0.35)) v(content, weight)
  ) t where t.id = any (ids) and t.content is not null
$$;

create function make_words(ids uuid[]) returns void language sql set search_path = pg_catalog, pg_temp as $$
  delete from public.word_of_entry where entry_id = any (ids);
  insert into public.directory_word select distinct w from public.texts_of_entries(ids) t, public.folded_words(t.content) w on conflict do nothing;
  insert into public.word_of_entry select t.entry_id, w, max(t.weight) from public.texts_of_entries(ids) t, public.folded_words(t.content) w group by 1, 2;
$$;

-- Once for a statement: a directory of thousands that is brought in is not made word by word.
create function make_words_of_entries() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform public.make_words(array(select id from changed));
  return null;
end $$;
create function make_words_below() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform public.make_words(case tg_table_name
    when 'service_line' then array(select id from public.service where service_line_id = new.id)
    when 'place' then array(select id from public.unit where place_id = new.id)
    else array(select id from public.place where municipality_id = new.id union
      select u.id from public.unit u left join public.place p on p.id = u.place_id where coalesce(u.municipality_id, p.municipality_id) = new.id) end);
  return null;
end $$;
do $$
declare named text;
begin
  foreach named in array array['service', 'other_service', 'unit', 'place', 'drop_in', 'telephone'] loop
    execute format('create trigger %1$s_makes_words after insert on %1$I referencing new table as changed for each statement execute function make_words_of_entries()', named);
    execute format('create trigger %1$s_makes_words_anew after update on %1$I referencing new table as changed for each statement execute function make_words_of_entries()', named);
  end loop;
end $$;
create trigger service_line_makes_words after update on service_line for each row execute function make_words_below();
create trigger place_makes_words_below after update on place for each row execute function make_words_below();
create trigger municipality_makes_words after update on municipality for each row execute function make_words_below();

select make_words(array(select id from entry));
