// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace foyer::app {

class Page;

/// What the window keeps from one start to the next: where it was, which page, how tables are arranged, what
/// was chosen. Never what was searched for: that names people. In window.ini of the data directory. GUI
/// thread; owned by the window.
class WindowMemory final
{
public:
    /// Remembers nothing.
    WindowMemory() = default;

    explicit WindowMemory(const QString &file);

    [[nodiscard]] QVariant value(const QString &key) const;

    /// Nothing is kept of an invalid value.
    void setValue(const QString &key, const QVariant &value);

    /// The page's own choices, its tables, and the combo boxes, checkable buttons and splitters in it that
    /// have the dynamic property `remembered`. \a word: pageWord().
    void save(const Page &page, const QString &word);
    void restore(Page &page, const QString &word) const;

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace foyer::app
