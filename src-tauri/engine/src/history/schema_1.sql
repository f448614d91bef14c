-- What lists show of a run, apart from its record: a page of the list reads few pages of the file.
create table runs (
    number integer primary key,
    id blob not null unique check (length(id) = 16), -- UUIDv7: later runs are greater
    kind text not null,
    profile blob,
    name text not null,
    subject text not null,
    started_at text not null,
    outcome text,
    state text not null,
    route text not null, -- station:state, apart by spaces
    findings integer not null,
    schema integer not null, -- of the record
    size integer not null, -- of the record as it was printed
    packed integer not null -- of the record as it is kept
) strict;

create index runs_of_a_kind on runs (kind, id);

-- The printed JSON of a run, packed with zlib.
create table records (
    number integer primary key,
    record blob not null
) strict;

-- How many runs there are, without counting them.
create table totals (
    kind text primary key,
    runs integer not null,
    bytes integer not null
) strict, without rowid;

create trigger a_run_is_kept after insert on runs begin
    insert into totals values (new.kind, 1, new.packed)
        on conflict do update set runs = runs + 1, bytes = bytes + excluded.bytes;
end;

create trigger a_run_is_forgotten after delete on runs begin
    delete from records where number = old.number;
    update totals set runs = runs - 1, bytes = bytes - old.packed where kind = old.kind;
end;
