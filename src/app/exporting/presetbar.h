// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exportpresets.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace foyer::app {

/// Presets by name: choose, save, rename, delete. Its file is read and written in the background. GUI thread.
class PresetBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PresetBar(QWidget *parent = nullptr);

    /// \a options: what is chosen at the moment, for a preset to be saved.
    void open(const QString &file, std::function<exporting::ExportOptions()> options);

Q_SIGNALS:
    void presetChosen(const foyer::app::ExportPreset &preset);
    /// Why the presets could not be saved.
    void failed(const QString &message);

private:
    QPushButton *addButton(const char *name, const QString &text);
    void takePresets(const QList<ExportPreset> &presets, const QString &chosen);
    void showButtons();
    void choose(int index);
    void askName(const char *dialog, const QString &title, const QString &label,
                 const std::function<void(const QString &)> &done);
    void saveAs(const QString &name);
    void rename(const QString &name);
    void remove();
    void write();
    [[nodiscard]] QString chosenName() const;

    QString m_file;
    std::function<exporting::ExportOptions()> m_options;
    QList<ExportPreset> m_presets;
    QComboBox *m_box;
    QPushButton *m_save = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace foyer::app
