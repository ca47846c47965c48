// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/datadirectory.h"

#include <QCommandLineParser>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace foyer::cli {

/// Exit status, part of the command-line contract.
enum ExitStatus { kDone = 0, kFailed = 1, kUsage = 2 };

/// What was typed for one command, read and checked piece by piece. A piece that cannot be used gives an
/// Error whose message says so in one line; that is a usage error.
class CommandLine
{
public:
    explicit CommandLine(const QCommandLineParser &parser) : m_parser(parser) {}

    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }

    [[nodiscard]] QString text(const QString &option) const { return m_parser.value(option); }

    [[nodiscard]] QStringList texts(const QString &option) const { return m_parser.values(option); }

    /// What follows the command's name.
    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments().mid(1); }

    /// Nothing when the option was not given.
    [[nodiscard]] Result<std::optional<qint64>> integer(const QString &option, qint64 from, qint64 to) const;
    [[nodiscard]] Result<std::optional<QDate>> date(const QString &option) const;

    /// Opens the data directory that --data-dir names, or the default one; makes it where needed.
    [[nodiscard]] Result<storage::DataDirectory> dataDirectory() const;

    /// The same for commands that only use what is there: NotFound when there is no such folder, so that a
    /// slip of the pen makes no new one.
    [[nodiscard]] Result<storage::DataDirectory> existingDataDirectory() const;

private:
    const QCommandLineParser &m_parser;
};

/// Reads an integer of any sign; an Error that names \a option when it is none or not between the bounds.
[[nodiscard]] Result<qint64> toInteger(const QString &option, const QString &text, qint64 from, qint64 to);

/// One line on stderr, and kUsage.
[[nodiscard]] int usageError(const QString &message);

/// One line on stderr (the detail in parentheses), and kFailed.
[[nodiscard]] int failure(const Error &error);

/// Writes text for a person or a program to stdout.
void print(const QString &text);

/// Finds the command in \a arguments (the program's name first), runs it and returns the exit status. Needs
/// the QCoreApplication.
[[nodiscard]] int run(const QStringList &arguments);

} // namespace foyer::cli
