// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace foyer::test {

/// Makes the database that an earlier Foyer has left, from the statements in \a schemaFile, a file of
/// tests/data/schemas.
inline void makeOldDatabase(const QString &schemaFile, const QString &fileName)
{
    QFile file(schemaFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(schemaFile));
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        db.setDatabaseName(fileName);
        QVERIFY(db.open());
        QSqlQuery query(db);
        const auto statements =
            QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        for (const QString &sql : statements)
            QVERIFY2(query.exec(sql), qPrintable(QString(sql + query.lastError().text())));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
}

} // namespace foyer::test
