//! The two histories of migrations lead to the same tables. What the words of the search are looked up in is the one thing that each
//! database has in its own way: `search_fts`, `search_trigram`, and on PostgreSQL the columns made from others.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{Connection, PgConnection, SqliteConnection};

use crate::support::TestDb;

#[derive(Debug, PartialEq, Eq, Default)]
struct Schema {
    /// Table and column: what it holds and whether it may be null.
    columns: BTreeMap<(String, String), (String, bool)>,
    /// Tables and the columns that are unique in them; whether only for some rows.
    unique: BTreeSet<(String, String, bool)>,
    /// Indexes that have a name of ours.
    indexes: BTreeSet<(String, String)>,
    /// Table and column, the table referred to, and what happens when its row goes.
    references: BTreeSet<(String, String, String, String)>,
}

#[tokio::test]
async fn both_databases_have_the_same_tables() {
    let (sqlite, postgres) = (TestDb::sqlite().await, TestDb::postgres().await);
    let pair = (
        of_sqlite(&sqlite.url).await,
        of_postgres(&postgres.url).await,
    );
    sqlite.run(|_| async {}).await;
    postgres.run(|_| async {}).await;
    assert!(pair.0.columns.len() > 100);
    assert_eq!(pair.0.columns, pair.1.columns);
    assert_eq!(pair.0.unique, pair.1.unique);
    assert_eq!(pair.0.indexes, pair.1.indexes);
    assert_eq!(pair.0.references, pair.1.references);
}

#[test]
fn the_migrations_have_the_same_names() {
    let names = |folder: &str| -> BTreeSet<_> {
        let path = format!("{}/../../migrations/{folder}", env!("CARGO_MANIFEST_DIR"));
        let files = std::fs::read_dir(path).unwrap();
        files.map(|f| f.unwrap().file_name()).collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
}

async fn of_sqlite(url: &str) -> Schema {
    const COLUMNS: &str = "
        select m.name, c.name, lower(c.type), c.\"notnull\" = 0
        from sqlite_master m, pragma_table_info(m.name) c
        where m.type = 'table' and m.name not like '%sqlx%' and m.name not like 'sqlite%'
          and m.name not like 'search!_fts%' escape '!' and m.name not like 'search!_trigram%' escape '!'";
    const UNIQUE: &str = "
        select m.name, (select group_concat(name) from (select name from pragma_index_info(i.name) order by name)), i.partial
        from sqlite_master m, pragma_index_list(m.name) i
        where m.type = 'table' and m.name not like '%sqlx%' and i.\"unique\" = 1
          and m.name not like 'search!_fts%' escape '!' and m.name not like 'search!_trigram%' escape '!'
        union
        select m.name, (select group_concat(name) from (select name from pragma_table_info(m.name) where pk > 0 order by name)), 0
        from sqlite_master m where m.type = 'table' and m.name not like '%sqlx%' and m.name not like 'sqlite%'
          and m.name not like 'search!_fts%' escape '!' and m.name not like 'search!_trigram%' escape '!'";
    const INDEXES: &str = "
        select tbl_name, name from sqlite_master where type = 'index' and sql is not null";
    const REFERENCES: &str = "
        select m.name, f.\"from\", f.\"table\", lower(f.on_delete)
        from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'";
    let mut file = SqliteConnection::connect(url).await.unwrap();
    let columns: Vec<(String, String, String, bool)> =
        sqlx::query_as(COLUMNS).fetch_all(&mut file).await.unwrap();
    let unique: Vec<(String, String, bool)> =
        sqlx::query_as(UNIQUE).fetch_all(&mut file).await.unwrap();
    let indexes = sqlx::query_as(INDEXES).fetch_all(&mut file).await.unwrap();
    let references = sqlx::query_as(REFERENCES)
        .fetch_all(&mut file)
        .await
        .unwrap();
    file.close().await.unwrap();
    Schema {
        columns: columns
            .into_iter()
            .map(|(table, column, kind, nullable)| ((table, column), (kind, nullable)))
            .collect(),
        unique: unique.into_iter().collect(),
        indexes: indexes.into_iter().collect(),
        references: references.into_iter().collect(),
    }
}

async fn of_postgres(url: &str) -> Schema {
    const COLUMNS: &str = "
        select table_name::text, column_name::text, data_type::text, is_nullable = 'YES'
        from information_schema.columns where table_schema = 'public' and table_name not like '%sqlx%'
          and is_generated = 'NEVER'";
    const UNIQUE: &str = "
        select t.relname::text,
               (select string_agg(a.attname::text, ',' order by a.attname) from pg_attribute a
                where a.attrelid = t.oid and a.attnum = any(i.indkey)),
               i.indpred is not null
        from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
        where n.nspname = 'public' and i.indisunique and t.relname not like '%sqlx%'";
    const INDEXES: &str = "
        select t.relname::text, x.relname::text
        from pg_index i join pg_class t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
        join pg_namespace n on n.oid = t.relnamespace
        where n.nspname = 'public' and x.relname not in ('search_fts', 'search_trigram')
          and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)";
    const REFERENCES: &str = "
        select t.relname::text, a.attname::text, o.relname::text,
               case c.confdeltype when 'a' then 'no action' when 'c' then 'cascade' when 'n' then 'set null' else 'other' end
        from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class o on o.oid = c.confrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
        where c.contype = 'f'";
    let mut server = PgConnection::connect(url).await.unwrap();
    let columns: Vec<(String, String, String, bool)> = sqlx::query_as(COLUMNS)
        .fetch_all(&mut server)
        .await
        .unwrap();
    let unique: Vec<(String, String, bool)> =
        sqlx::query_as(UNIQUE).fetch_all(&mut server).await.unwrap();
    let indexes = sqlx::query_as(INDEXES)
        .fetch_all(&mut server)
        .await
        .unwrap();
    let references = sqlx::query_as(REFERENCES)
        .fetch_all(&mut server)
        .await
        .unwrap();
    server.close().await.unwrap();
    let portable = |kind: String| match kind.as_str() {
        "uuid" | "bytea" => "blob".to_owned(),
        "bigint" => "integer".to_owned(),
        "double precision" => "real".to_owned(),
        _ => kind,
    };
    Schema {
        columns: columns
            .into_iter()
            .map(|(table, column, kind, nullable)| ((table, column), (portable(kind), nullable)))
            .collect(),
        unique: unique.into_iter().collect(),
        indexes: indexes.into_iter().collect(),
        references: references.into_iter().collect(),
    }
}
