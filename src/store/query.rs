//! A question of somebody's own, in SQL: it is read-only, and sees the documented views alone, which hold no identity.

use rusqlite::Statement;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::types::ValueRef;
use serde_json::Value;

use super::chain::hex;
use super::error::StoreError;
use super::migrations::SCHEMA;
use super::open::Register;

/// A question that the register answers row by row: none is held.
pub struct Query<'r>(Statement<'r>);

impl Query<'_> {
    /// The names of its columns, as it gives them.
    pub fn columns(&self) -> Vec<String> {
        self.0.column_names().map(ToOwned::to_owned).collect()
    }

    /// Hands each row of the answer.
    ///
    /// # Errors
    /// [`StoreError::Query`] for what SQLite finds wrong on the way; and when the register cannot be read.
    pub fn each<E: From<StoreError>>(&mut self, mut each: impl FnMut(Vec<Value>) -> Result<(), E>) -> Result<(), E> {
        let columns = self.0.column_count();
        let mut rows = self.0.query([]).map_err(refused)?;
        while let Some(row) = rows.next().map_err(refused)? {
            let values: Result<_, rusqlite::Error> = (0..columns).map(|at| row.get_ref(at).map(value)).collect();
            each(values.map_err(StoreError::from)?)?;
        }
        Ok(())
    }
}

/// Why a text is no question to the register.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub enum QueryError {
    /// It reads something else than the views, or does something else than read.
    Forbidden,
    Several,
    /// Any other error, in SQLite's words.
    Unanswered(String),
}

/// The documented views.
pub fn views() -> impl Iterator<Item = &'static str> {
    SCHEMA.lines().filter_map(|line| line.strip_prefix("CREATE VIEW ")?.split(' ').next())
}

impl Register {
    /// Asks the register, which from now on answers questions alone.
    ///
    /// # Errors
    /// [`StoreError::Query`] for what is no question to it; and when it cannot be read.
    pub fn ask(&mut self, sql: &str) -> Result<Query<'_>, StoreError> {
        self.connection.authorizer(Some(authorized))?;
        let statement = self.connection.prepare(sql).map_err(refused)?;
        if !statement.readonly() || statement.column_count() == 0 {
            return Err(StoreError::Query(QueryError::Forbidden));
        }
        Ok(Query(statement))
    }
}

/// Tables that the views read.
const VIEWED: [&str; 8] =
    ["request", "reopening", "ground", "suspension", "measure", "consultation", "stage", "journal"];

/// Whether a question may do that: read a view, and through a view what it is made of.
fn authorized(context: AuthContext<'_>) -> Authorization {
    let is_view = |name: &str| views().any(|view| view.eq_ignore_ascii_case(name));
    match context.action {
        AuthAction::Select | AuthAction::Recursive | AuthAction::Function { .. } => Authorization::Allow,
        AuthAction::Read { table_name, .. } if is_view(table_name) || context.accessor.is_some_and(is_view) => {
            Authorization::Allow
        }
        // To count the rows of a view, SQLite counts those of what it is made of, and names no column.
        AuthAction::Read { table_name, column_name: "" } if VIEWED.contains(&table_name) => Authorization::Allow,
        _ => Authorization::Deny,
    }
}

fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Blob(bytes) => hex(bytes).into(),
    }
}

/// A faulty query as such; any other error of SQLite as a failure of the register.
fn refused(error: rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode::{AuthorizationForStatementDenied, Unknown};
    let is_query = |code| matches!(code, Unknown | AuthorizationForStatementDenied);
    let message = match &error {
        rusqlite::Error::MultipleStatement => return StoreError::Query(QueryError::Several),
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        rusqlite::Error::SqliteFailure(failure, message) if is_query(failure.code) => {
            message.clone().unwrap_or_default()
        }
        _ => return error.into(),
    };
    let is_forbidden = ["prohibited", "not authorized", "cannot modify"].iter().any(|words| message.contains(words));
    StoreError::Query(if is_forbidden { QueryError::Forbidden } else { QueryError::Unanswered(message) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_sees_the_views_and_nothing_else() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("registre.db");
        std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/registers/v1.db"), &path).unwrap();
        let mut register = Register::open(&path).unwrap();
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table'";
        let tables: Vec<String> = {
            let mut statement = register.connection.prepare(tables).unwrap();
            statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
        };
        assert!(tables.len() > 20, "{tables:?}");
        for view in views() {
            register.ask(&format!("WITH v AS (SELECT * FROM {view}) SELECT count(*) FROM v")).unwrap();
        }
        let mut forbidden: Vec<String> = tables.iter().map(|name| format!("SELECT * FROM \"{name}\"")).collect();
        let unviewed = tables.iter().filter(|name| !VIEWED.contains(&name.as_str()));
        forbidden.extend(unviewed.map(|name| format!("SELECT count(*) FROM \"{name}\"")));
        forbidden.extend(
            [
                "SELECT sql FROM sqlite_schema",
                "SELECT number FROM requests WHERE EXISTS (SELECT 1 FROM requester)",
                "UPDATE request SET subject = NULL",
                "DELETE FROM requests",
                "CREATE TEMP TABLE t (a)",
                "ATTACH '/tmp/x' AS x",
                "PRAGMA user_version",
                "BEGIN",
                "SELECT load_extension('x')",
                "VACUUM INTO '/tmp/x'",
                "SELECT 1; SELECT 2",
                "",
            ]
            .map(ToOwned::to_owned),
        );
        for sql in forbidden {
            assert!(matches!(register.ask(&sql).map(drop), Err(StoreError::Query(_))), "{sql}");
        }
        let mut question = register.ask("SELECT 1 AS a, 2.5, NULL, 'é', x'ff'").unwrap();
        assert_eq!(question.columns(), ["a", "2.5", "NULL", "'é'", "x'ff'"]);
        let mut rows = Vec::new();
        question
            .each(|row| {
                rows.push(row);
                Ok::<_, StoreError>(())
            })
            .unwrap();
        assert_eq!(Value::from(rows), serde_json::json!([[1, 2.5, null, "é", "ff"]]));
    }
}
