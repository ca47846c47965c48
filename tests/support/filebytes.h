// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QtEndian>

// Whether something is left in the files, byte by byte: what no query can show.
namespace foyer::test {

/// Everything in every file below \a folder.
inline QByteArray bytesBelow(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

/// A MAC address in every spelling: as people and Purple write it, and as the database keeps it.
inline QList<QByteArray> spellingsOfMac(quint64 bits)
{
    const QByteArray hex = QByteArray::number(bits, 16).rightJustified(12, '0');
    QList<QByteArray> spellings;
    for (const auto *separator : {"-", ":", ""}) {
        QByteArray text = hex.first(2);
        for (int i = 2; i < 12; i += 2)
            text += separator + hex.sliced(i, 2);
        spellings << text << text.toUpper();
    }
    QByteArray big(8, Qt::Uninitialized);
    qToBigEndian(bits, big.data());
    QByteArray little(8, Qt::Uninitialized);
    qToLittleEndian(bits, little.data());
    return spellings << big.last(6) << little.first(6);
}

/// What of \a traces is still in the files below \a folder; empty is what one hopes for.
inline QByteArray leftBelow(const QString &folder, const QList<QByteArray> &traces)
{
    const QByteArray bytes = bytesBelow(folder);
    QByteArray left;
    for (const auto &trace : traces) {
        if (bytes.contains(trace))
            left += "[" + trace + "]";
    }
    return left;
}

} // namespace foyer::test
