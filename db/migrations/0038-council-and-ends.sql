-- What the clients' council says of improvements that are marked as done; and where they go on when their unit or service line ends.

-- The council's word, in public and with its history: the newest of a "done" is what it says. Which of its members wrote it is shown
-- to nobody.
create table council_mark (
  improvement_id uuid not null references improvement,
  number int not null check (number >= 1),
  -- Of which "done" it is said.
  settled_on date not null,
  says text not null check (says in ('changed', 'not-changed')),
  -- Why, for everybody to read, in the language in which it was written.
  why text check (why <> ''),
  language text not null check (language in ('fi', 'sv', 'en')),
  said_by uuid not null references person,
  said_on date not null,
  -- The day on which whoever answers for it was told that the council sees no change.
  told_on date,
  -- Words by which somebody could be recognised are taken away; what the council says stays.
  words_removed_by uuid references person,
  words_removed_on date,
  primary key (improvement_id, number),
  check (says = 'changed' or why is not null or words_removed_on is not null),
  check ((words_removed_by is null) = (words_removed_on is null)),
  check (words_removed_on is null or why is null)
);
create index council_mark_untold on council_mark (improvement_id) where says = 'not-changed' and told_on is null;

create function refuse_change_of_council_mark() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then raise exception 'what the council said is never removed'; end if;
  if (new.improvement_id, new.number, new.settled_on, new.says, new.language, new.said_by, new.said_on)
    is distinct from (old.improvement_id, old.number, old.settled_on, old.says, old.language, old.said_by, old.said_on) then
    raise exception 'what the council said stays as it was';
  end if;
  if new.why is distinct from old.why and (new.why is not null or new.words_removed_on is null) then raise exception 'words are taken away or stay as they were'; end if;
  return new;
end $$;
create trigger council_mark_is_kept before update or delete on council_mark for each row execute function refuse_change_of_council_mark();

-- `council`: what it says from now on. `council-words`: its words were taken away. `place`: it goes on elsewhere, or as a matter of the
-- whole organisation; before and after are "unit:<id>", "line:<id>" or "whole".
alter table improvement_event drop constraint improvement_event_what_check;
alter table improvement_event add constraint improvement_event_what_check check (what in (
  'made', 'moved', 'due', 'owner', 'kept-owner', 'words', 'shown', 'taken-back', 'linked', 'unlinked', 'council', 'council-words', 'place'));

-- Which line of a bulletin that went out named which improvement, so that it can be left out where that was taken away from everybody later.
create table bulletin_issue_change (
  issue_id uuid not null references bulletin_issue,
  improvement_id uuid not null references improvement,
  -- Of its list, counted from 1; the same in every language.
  item int not null check (item >= 1),
  primary key (issue_id, item)
);
create index bulletin_issue_change_of_improvement on bulletin_issue_change (improvement_id);
-- Of what went out before, by the title with which a line begins.
insert into bulletin_issue_change (issue_id, improvement_id, item)
  select distinct on (line.issue_id, line.item) line.issue_id, i.id, line.item
  from (
    select s.id as issue_id, (row_number() over (partition by s.id order by l.place))::int as item, l.line
    from bulletin_issue s join bulletin b on b.id = s.bulletin_id and b.kind = 'changes', regexp_split_to_table(s.text ->> 'fi', E'\n') with ordinality l (line, place)
    where l.line like '• %') line
  join improvement i on starts_with(line.line, '• ' || (i.title ->> 'fi') || ': ')
  order by line.issue_id, line.item, i.id;

-- What may be prepared for everybody to read is looked for among what its giver allows.
create index case_to_publish on feedback_case (answered_at, id) where publish and state in ('answered', 'closed');
