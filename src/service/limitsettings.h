// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/limits.h"
#include "storage/signinwriter.h"

#include <QList>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace foyer::service {

/// Every limit that the owner may set, with its default: the lines of the group [limits] of foyer.ini.
/// docs/security.md says what each is for.
struct LimitSettings
{
    listener::Limits listener;
    storage::SignInWriter::Options store;

    /// Takes what \a ini sets. Gives the key that cannot be used: a value outside of its range, or a name
    /// that is no limit (a limit that was misspelt would hold nobody back).
    [[nodiscard]] std::optional<QString> read(const QSettings &ini);

    /// One limit as foyer.ini and the documentation have it.
    struct Line
    {
        QString name;
        qint64 value = 0;
        qint64 smallest = 0;
        qint64 largest = 0;
    };

    [[nodiscard]] QList<Line> lines() const;
};

} // namespace foyer::service
