-- How many rows each list of Annex A had that an import took in whole, such as 1=30;6=412; empty for other imports.
alter table case_import add column list_rows varchar(200) default '' not null;
