// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/presetbar.h"

#include "domain/background.h"
#include "domain/displaytext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace foyer::app {

namespace {

constexpr int kSpacing = 8;
constexpr int kLongestName = 60;
constexpr int kBoxLetters = 14;

bool isBefore(const ExportPreset &a, const ExportPreset &b)
{
    return a.name.localeAwareCompare(b.name) < 0;
}

} // namespace

PresetBar::PresetBar(QWidget *parent) : QWidget(parent), m_box(new QComboBox(this))
{
    auto *caption = new QLabel(tr("&Preset"), this);
    caption->setBuddy(m_box);
    m_box->setObjectName(QStringLiteral("presetBox"));
    m_box->setAccessibleName(tr("Preset"));
    m_box->setMinimumContentsLength(kBoxLetters);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kSpacing);
    layout->addWidget(caption);
    layout->addWidget(m_box);
    m_save = addButton("savePresetButton", tr("Save…"));
    m_save->setAccessibleDescription(tr("Keeps what is chosen here under a name"));
    m_rename = addButton("renamePresetButton", tr("Rename…"));
    m_delete = addButton("deletePresetButton", tr("Delete"));
    for (auto *button : {m_save, m_rename, m_delete})
        layout->addWidget(button);
    connect(m_box, &QComboBox::activated, this, &PresetBar::choose);
    connect(m_save, &QPushButton::clicked, this, [this] {
        askName("savePresetDialog", tr("Save preset"), tr("Name; a preset that has it already is replaced:"),
                [this](const QString &name) { saveAs(name); });
    });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        askName("renamePresetDialog", tr("Rename preset"), tr("New name:"),
                [this](const QString &name) { rename(name); });
    });
    connect(m_delete, &QPushButton::clicked, this, &PresetBar::remove);
    takePresets({}, {});
}

QPushButton *PresetBar::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void PresetBar::open(const QString &file, std::function<exporting::ExportOptions()> options)
{
    m_file = file;
    m_options = std::move(options);
    m_save->setEnabled(false); // Or those in the file would be lost.
    runInOrder(                // Behind what an earlier dialog may still be writing.
        this, [file] { return loadPresets(file); },
        [this](const QList<ExportPreset> &presets) { takePresets(presets, {}); });
}

void PresetBar::takePresets(const QList<ExportPreset> &presets, const QString &chosen)
{
    m_presets = presets;
    m_box->clear();
    m_box->addItem(presets.isEmpty() ? tr("None saved yet") : tr("Choose…"));
    for (const ExportPreset &preset : presets) {
        m_box->addItem(displayText(preset.name, kLongestName));
        if (preset.name == chosen)
            m_box->setCurrentIndex(m_box->count() - 1);
    }
    showButtons();
}

void PresetBar::showButtons()
{
    const bool isChosen = m_box->currentIndex() > 0;
    m_box->setEnabled(!m_presets.isEmpty());
    m_save->setEnabled(m_options != nullptr);
    m_rename->setEnabled(isChosen);
    m_delete->setEnabled(isChosen);
}

void PresetBar::choose(int index)
{
    showButtons();
    if (index > 0)
        Q_EMIT presetChosen(m_presets.at(index - 1));
}

QString PresetBar::chosenName() const
{
    return m_box->currentIndex() > 0 ? m_presets.at(m_box->currentIndex() - 1).name : QString();
}

void PresetBar::askName(const char *dialog, const QString &title, const QString &label,
                        const std::function<void(const QString &)> &done)
{
    auto *question = new QInputDialog(this);
    question->setObjectName(QLatin1String(dialog));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(title);
    question->setLabelText(label);
    question->setTextValue(chosenName());
    connect(question, &QInputDialog::textValueSelected, this, [done](const QString &typed) {
        const QString name = displayText(typed, kLongestName).trimmed();
        if (!name.isEmpty())
            done(name);
    });
    question->open();
}

void PresetBar::saveAs(const QString &name)
{
    auto presets = m_presets;
    presets.removeIf([&name](const ExportPreset &preset) { return preset.name == name; });
    presets.append({name, m_options()});
    std::sort(presets.begin(), presets.end(), isBefore);
    takePresets(presets, name);
    write();
}

void PresetBar::rename(const QString &name)
{
    const QString former = chosenName();
    if (former.isEmpty() || former == name)
        return;
    auto presets = m_presets;
    presets.removeIf([&name](const ExportPreset &preset) { return preset.name == name; });
    for (ExportPreset &preset : presets) {
        if (preset.name == former)
            preset.name = name;
    }
    std::sort(presets.begin(), presets.end(), isBefore);
    takePresets(presets, name);
    write();
}

void PresetBar::remove()
{
    auto presets = m_presets;
    presets.removeIf([name = chosenName()](const ExportPreset &preset) { return preset.name == name; });
    takePresets(presets, {});
    write();
}

void PresetBar::write()
{
    runInOrder(
        this, [file = m_file, presets = m_presets] { return savePresets(file, presets); },
        [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT failed(saved.error().message);
        });
}

} // namespace foyer::app
