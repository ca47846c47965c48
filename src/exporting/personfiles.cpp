// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/personfiles.h"

#include "exporting/export.h"
#include "storage/durablefiles.h"
#include "storage/persondata.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>
#include <memory>

namespace foyer::exporting {

namespace {

using storage::PersonPart;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::exporting::PersonFiles)
};

Error cannotWrite(const QString &folder, const QString &why)
{
    return {
        ErrorCode::AccessDenied,
        Words::tr("Nothing can be written in “%1”, so nothing was. Choose another folder that is yours to "
                  "write in.")
            .arg(QDir::toNativeSeparators(folder)),
        why};
}

Error diskFull(const QSaveFile &file)
{
    return {
        ErrorCode::StorageFull,
        Words::tr("The files could not be written to the end, so none was kept. Check that there is room on "
                  "the disk."),
        file.errorString()};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Words::tr("Cancelled; nothing was written.")};
}

/// The parts after the summary, as the JSON names them.
constexpr std::array kParts{PersonPart::Profiles,     PersonPart::SignIns,    PersonPart::Visits,
                            PersonPart::PurpleCounts, PersonPart::Deliveries, PersonPart::Quarantine};

const char *nameOf(PersonPart part)
{
    switch (part) {
    case PersonPart::Profiles:
        return "profiles";
    case PersonPart::SignIns:
        return "sign_ins";
    case PersonPart::Visits:
        return "visits";
    case PersonPart::PurpleCounts:
        return "purple_counts";
    case PersonPart::Deliveries:
        return "deliveries";
    case PersonPart::Quarantine:
        return "quarantine";
    case PersonPart::Summary:
        break;
    }
    return "summary";
}

/// One JSON object, written as its rows come: the summary, then a list for each part, empty ones included.
class PersonJson
{
public:
    PersonJson(QIODevice &device, qint64 visitorId) : m_device(device)
    {
        write("{\n\"visitor_id\": " + QByteArray::number(visitorId) + ",\n\"written_utc\": \"" +
              QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + '"');
    }

    bool add(PersonPart part, const QJsonObject &row)
    {
        const QByteArray json = QJsonDocument(row).toJson(QJsonDocument::Compact);
        if (part == PersonPart::Summary) {
            write(",\n\"summary\": " + json);
            return m_isGood;
        }
        openUpTo(part);
        write((m_isFirst ? "\n  " : ",\n  ") + json);
        m_isFirst = false;
        return m_isGood;
    }

    [[nodiscard]] bool finish()
    {
        openUpTo(PersonPart::Quarantine);
        write("\n]\n}\n");
        return m_isGood;
    }

private:
    void openUpTo(PersonPart part)
    {
        while (m_opened == 0 || kParts.at(m_opened - 1) != part) {
            write((m_opened == 0 ? ",\n\"" : "\n],\n\"") + QByteArray(nameOf(kParts.at(m_opened))) + "\": [");
            ++m_opened;
            m_isFirst = true;
        }
    }

    void write(const QByteArray &bytes) { m_isGood = m_isGood && m_device.write(bytes) == bytes.size(); }

    QIODevice &m_device;
    std::size_t m_opened = 0; ///< So many parts have begun.
    bool m_isFirst = true;    ///< Of the part.
    bool m_isGood = true;
};

/// The folder and the files in it, all of which go again unless they are kept.
class Files
{
public:
    explicit Files(QString folder) : m_folder(std::move(folder)), m_isNew(!QFileInfo::exists(m_folder)) {}

    ~Files()
    {
        if (m_isKept)
            return;
        for (auto &file : m_files) {
            file->cancelWriting();
            file->commit(); // Removes what was written so far.
        }
        for (const auto &name : std::as_const(m_committed))
            QFile::remove(name);
        if (m_isNew)
            QDir().rmdir(m_folder);
    }
    Q_DISABLE_COPY_MOVE(Files)

    Result<void> prepare()
    {
        if (QFileInfo(m_folder).isFile() ||
            !QDir(m_folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
            return Error{ErrorCode::InvalidInput,
                         Words::tr("“%1” holds something already, which must not be mixed with the data of a "
                                   "person. Choose an empty folder, or the name of a new one.")
                             .arg(QDir::toNativeSeparators(m_folder))};
        }
        const auto made = storage::makePrivateFolder(m_folder);
        return made ? Result<void>() : cannotWrite(m_folder, made.error().detail);
    }

    Result<QSaveFile *> add(const QString &name)
    {
        auto file = std::make_unique<QSaveFile>(m_folder + u'/' + name);
        if (!file->open(QIODevice::WriteOnly) ||
            !file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return cannotWrite(m_folder, file->errorString());
        m_files.push_back(std::move(file));
        return m_files.back().get();
    }

    Result<void> keep()
    {
        for (auto &file : m_files) {
            if (!file->commit())
                return diskFull(*file);
            m_committed.append(file->fileName());
        }
        m_isKept = true;
        return {};
    }

private:
    const QString m_folder;
    const bool m_isNew;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
    QStringList m_committed;
    bool m_isKept = false;
};

class PersonFiles
{
public:
    PersonFiles(storage::Database &db, qint64 visitorId, const QString &folder,
                const PersonProgress &progress)
        : m_db(db), m_visitorId(visitorId), m_files(folder), m_progress(progress)
    {}

    Result<void> write()
    {
        if (auto ready = m_files.prepare(); !ready)
            return ready;
        if (auto done = writeJson(); !done)
            return done;
        if (auto done = writeCsv(QStringLiteral("sign-ins.csv"), ExportKind::SignIns); !done)
            return done;
        if (auto done = writeCsv(QStringLiteral("visits.csv"), ExportKind::Visits); !done)
            return done;
        if (!goOn(0))
            return cancelled();
        return m_files.keep();
    }

private:
    bool goOn(qint64 more)
    {
        constexpr qint64 kRowsPerProgress = 200;
        const bool isTime = more == 0 || (m_rows + more) / kRowsPerProgress != m_rows / kRowsPerProgress;
        m_rows += more;
        return !isTime || !m_progress || m_progress(m_rows);
    }

    Result<void> writeJson()
    {
        const auto file = m_files.add(QStringLiteral("visitor-%1.json").arg(m_visitorId));
        if (!file)
            return file.error();
        PersonJson json(**file, m_visitorId);
        bool isWritten = true;
        const auto read = storage::readPerson(
            m_db, m_visitorId, [this, &json, &isWritten](PersonPart part, const QJsonObject &row) {
                isWritten = json.add(part, row);
                return isWritten && goOn(1);
            });
        if (!isWritten)
            return diskFull(**file);
        if (!read)
            return read.error().code == ErrorCode::Cancelled ? cancelled() : read.error();
        return json.finish() && (*file)->flush() ? Result<void>() : diskFull(**file);
    }

    Result<void> writeCsv(const QString &name, ExportKind kind)
    {
        const auto file = m_files.add(name);
        if (!file)
            return file.error();
        ExportOptions options;
        options.kind = kind;
        options.filter.visitorIds = {m_visitorId};
        const auto rows = exportCsv(m_db, options, **file, [this](qint64) { return goOn(0); });
        if (rows)
            return (*file)->flush() ? Result<void>() : diskFull(**file);
        switch (rows.error().code) {
        case ErrorCode::StorageFull:
            return diskFull(**file);
        case ErrorCode::Cancelled:
            return cancelled();
        default:
            return rows.error();
        }
    }

    storage::Database &m_db;
    const qint64 m_visitorId;
    Files m_files;
    const PersonProgress &m_progress;
    qint64 m_rows = 0;
};

} // namespace

Result<void> writePersonFiles(storage::Database &db, qint64 visitorId, const QString &folder,
                              const PersonProgress &progress)
{
    return PersonFiles(db, visitorId, folder, progress).write();
}

} // namespace foyer::exporting
