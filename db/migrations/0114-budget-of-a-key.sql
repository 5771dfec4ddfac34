-- How many requests a minute may come with a key: one number for all systems is too few for the busy one and too many for the rest.
-- Null: what the settings say.
alter table api_key add column per_minute integer check (per_minute between 1 and 6000);
