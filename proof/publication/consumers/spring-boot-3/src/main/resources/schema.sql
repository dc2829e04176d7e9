create table declaration (id varchar(40) primary key, content json);
