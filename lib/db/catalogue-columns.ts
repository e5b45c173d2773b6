import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/** PostgreSQL's one-byte `"char"`, which its catalogue uses, as it stands in the schema engine's queries. */
const CHAR_COLUMNS: readonly [sql: string, readable: string, name: string][] = [
  ['constr.contype AS constraint_type', 'constr.contype::text AS constraint_type', 'constraint_type'],
  ['con.confdeltype,', 'con.confdeltype::text AS confdeltype,', 'confdeltype'],
  ['con.confupdtype,', 'con.confupdtype::text AS confupdtype,', 'confupdtype'],
]

/**
 * The PostgreSQL driver adapter refuses the type `"char"`, and the schema engine asks for it when it describes a
 * database. This reads those columns as text and hands them on as characters. Other queries pass untouched.
 */
export function withCatalogueColumns(connection: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = connection.queryRaw.bind(connection)
  connection.queryRaw = async (query) => {
    const asked = CHAR_COLUMNS.filter(([sql]) => query.sql.includes(sql))
    if (asked.length === 0) return queryRaw(query)
    const sql = asked.reduce((text, [from, to]) => text.replaceAll(from, to), query.sql)
    const result = await queryRaw({ ...query, sql })
    const names = asked.map(([, , name]) => name)
    const columnTypes = result.columnTypes.map((type, at) =>
      names.includes(result.columnNames[at] ?? '') ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }
  return connection
}
