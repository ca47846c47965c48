// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecopy.h"

#include "storage/durablefiles.h"
#include "storage/texts.h"

#include <QDir>
#include <QFile>

namespace foyer::storage {

namespace {

constexpr qint64 kChunk = 1'048'576;

Error cannotRead(const QFile &file)
{
    return {
        ErrorCode::AccessDenied,
        Texts::tr("The backup “%1” cannot be read or copied. Check the rights of the folders and the disk.")
            .arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString()};
}

Error cannotWrite(const QFile &file)
{
    if (file.error() == QFileDevice::ResourceError) {
        return {ErrorCode::StorageFull,
                Texts::tr("The disk is full, so “%1” could not be copied. Make room, or choose another disk.")
                    .arg(QDir::toNativeSeparators(file.fileName())),
                file.errorString()};
    }
    return {ErrorCode::AccessDenied,
            Texts::tr("“%1” cannot be written. Check the rights of the folder, and that the disk works.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString()};
}

} // namespace

Result<void> copyFile(const QString &from, const QString &to, const Progress &progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return cannotRead(source);
    if (auto made = makePrivateFile(to); !made)
        return made;
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(copy);
    QByteArray chunk(kChunk, Qt::Uninitialized);
    while (true) {
        const qint64 size = source.read(chunk.data(), chunk.size());
        if (size < 0)
            return cannotRead(source);
        if (size == 0)
            return {};
        if (copy.write(chunk.constData(), size) != size)
            return cannotWrite(copy);
        if (progress && !progress(int(100 * source.pos() / std::max<qint64>(source.size(), 1))))
            return Error{ErrorCode::Cancelled, Texts::tr("Cancelled; nothing was changed.")};
    }
}

} // namespace foyer::storage
