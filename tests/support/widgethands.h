// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QWidget>

// How GUI tests get hold of widgets and use them as a person does.
namespace foyer::test {

inline constexpr int kWidgetPatienceMs = 15'000;

/// The child of that name; a test cannot go on without it.
template <typename T>
T &child(const QObject &parent, const char *name)
{
    auto *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("no child %s", name);
    return *found;
}

/// Clicks the button of that name.
inline void click(const QObject &parent, const char *name)
{
    QTest::mouseClick(&child<QAbstractButton>(parent, name), Qt::LeftButton);
}

/// Presses \a button, by its words, of the message box of that name. False when there is none.
inline bool answerBox(const QWidget &parent, const char *name, const QString &button)
{
    auto *box = parent.findChild<QMessageBox *>(QString::fromLatin1(name));
    if (box == nullptr || !QTest::qWaitFor([box] { return box->isVisible(); }, kWidgetPatienceMs))
        return false;
    const auto buttons = box->buttons();
    for (auto *each : buttons) {
        if (each->text().remove(u'&') == button) {
            QTest::mouseClick(each, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

/// Types \a path into the file dialog of that name and presses Return. False when there is none.
inline bool chooseFile(const QWidget &parent, const char *name, const QString &path)
{
    auto *dialog = parent.findChild<QFileDialog *>(QString::fromLatin1(name));
    if (dialog == nullptr || !QTest::qWaitFor([dialog] { return dialog->isVisible(); }, kWidgetPatienceMs))
        return false;
    auto &edit = child<QLineEdit>(*dialog, "fileNameEdit");
    edit.setText(path);
    QTest::keyClick(&edit, Qt::Key_Return);
    return true;
}

} // namespace foyer::test
