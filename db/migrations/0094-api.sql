-- For programs: since when something stands as it does in what is published, and keys that are changed without a break.

-- The month in which the unit's own word was added, where that was after it was published: by it a program asks for what is new.
alter table published_item add column added_to_on date check (extract(day from added_to_on) = 1);

-- The last day on which the key opens anything, where another was made in its place: the system changes to the new one meanwhile.
alter table api_key add column lasts_until_on date;
