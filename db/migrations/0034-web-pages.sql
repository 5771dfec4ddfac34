-- The organisation's own website: which sites may link here, whose their pages are, and feedback about a page.

-- A site as browsers name it: scheme, host and port, and nothing after them.
create table web_site (
  id uuid primary key default gen_random_uuid(),
  origin text not null unique check (origin ~ '^https?://[a-z0-9.:\[\]-]+$')
);

-- Whose the pages are that begin so: a person's, or a unit's, whose supervisor is asked. The longest that fits holds. Of no
-- site: whoever gets what is about pages that are nobody's.
create table web_page_owner (
  id uuid primary key default gen_random_uuid(),
  site_id uuid references web_site on delete cascade,
  path_prefix text not null check (path_prefix ~ '^/([^?#\s]*[^/?#\s])?$'),
  person_id uuid references person,
  unit_id uuid references unit,
  unique nulls not distinct (site_id, path_prefix),
  check (num_nonnulls(person_id, unit_id) = 1),
  check (site_id is not null or (path_prefix = '/' and person_id is not null))
);

-- A page is a kind of its own: it is of no service, so that it cannot be counted with one. Which page it is lies sealed with the
-- words; `page_owner_id` says only whose it was, and goes when that is taken off the list.
alter table feedback_case drop constraint feedback_case_kind_check;
alter table feedback_case add constraint feedback_case_kind_check check (kind in ('thanks', 'criticism', 'suggestion', 'question', 'correction', 'page'));
alter table feedback_case add column page_owner_id uuid references web_page_owner on delete set null;
alter table feedback_case add constraint page_is_of_no_service check (
  case when kind = 'page' then num_nonnulls(service_line_id, service_id, unit_id, place_id, entry_id) = 0 else page_owner_id is null end);
-- They are counted apart.
create index case_about_page on feedback_case (created_at desc) where kind = 'page';
create index case_of_page_owner on feedback_case (page_owner_id) where page_owner_id is not null;

-- Null: its giver said so, by what they chose.
alter table case_lane alter column marked_by drop not null;
