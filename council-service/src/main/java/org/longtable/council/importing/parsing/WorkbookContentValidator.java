package org.longtable.council.importing.parsing;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Checks a workbook's XML elements for content that the library cannot handle safely. The checks match how fastexcel-reader 0.19.0 reads
 * the elements. They reject cells far to the right (which cause a list of that length), a reference to a text that the workbook does not
 * have (an endless loop), numbers of a million digits, formulas whose expansion grows with the square of the file size, and elements nested
 * where no spreadsheet program puts them, which could hide any of these.
 */
final class WorkbookContentValidator {

    private static final int MOST_COLUMNS = 1_024;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_FORMULAS = 200_000;
    private static final int MOST_ARRAY_FORMULAS = 100;
    private static final int LONGEST_SHARED_FORMULA = 1_000;

    /** Tracks where in a sheet the XML parser is. */
    private enum ParserState {
        NOTHING,
        ROW,
        CELL,
        VALUE,
        FORMULA
    }

    private ParserState within = ParserState.NOTHING;
    private boolean rowOpen;
    private String cellType = "";
    private final StringBuilder value = new StringBuilder();
    private boolean sharedFormula;
    private int formulaLength;
    private int cellsOfRow;
    private int rows;
    private int formulas;
    private int arrayFormulas;
    private long texts;
    private long highestText = -1;

    private boolean dates1904;
    private boolean styled;

    /**
     * Checks whether dates are counted from 1904, as in older Excel versions for the Mac; the library does not recognize
     * {@code date1904="1"}.
     */
    boolean dates1904() {
        return dates1904;
    }

    /**
     * Checks whether the workbook has formats that distinguish a date from a number; the library fails when it is asked for missing
     * formats.
     */
    boolean styled() {
        return styled;
    }

    /** Checks the references to texts. Must be called after the last part, because only then is the number of texts known. */
    void requireEveryText() throws FileRejectedException {
        require(highestText < texts);
    }

    void start(XMLStreamReader xml) throws FileRejectedException {
        require(within != ParserState.VALUE && within != ParserState.FORMULA);
        switch (xml.getLocalName()) {
            case "workbookPr" -> dates1904 = isTrue(xml.getAttributeValue(null, "date1904"));
            case "styleSheet" -> styled = true;
            case "si" -> texts++;
            case "row" -> startRow();
            case "c" -> startCell(xml);
            case "v" -> within = within == ParserState.CELL ? ParserState.VALUE : within;
            case "f" -> startFormula(xml);
            default -> {
                // Other elements cost no more than their own length.
            }
        }
    }

    void text(XMLStreamReader xml) throws FileRejectedException {
        if (within == ParserState.FORMULA && sharedFormula) {
            formulaLength += xml.getTextLength();
            require(formulaLength <= LONGEST_SHARED_FORMULA);
        }
        if (within == ParserState.VALUE && (cellType.equals("s") || cellType.equals("n"))) {
            require(value.length() + xml.getTextLength() <= LONGEST_NUMBER);
            value.append(xml.getText());
        }
    }

    void end(String element) throws FileRejectedException {
        switch (element) {
            case "row" -> {
                rowOpen = false;
                within = ParserState.NOTHING;
            }
            case "c" -> endCell();
            case "v", "f" -> within = within == ParserState.NOTHING ? within : ParserState.CELL;
            default -> {
                // Other elements do not change the state.
            }
        }
    }

    /** Resets the state, because a part that is not XML may end anywhere. */
    void endOfPart() {
        within = ParserState.NOTHING;
        rowOpen = false;
    }

    private void startRow() throws FileRejectedException {
        require(!rowOpen && ++rows <= MOST_ROWS);
        rowOpen = true;
        within = ParserState.ROW;
        cellsOfRow = 0;
    }

    private void startCell(XMLStreamReader xml) throws FileRejectedException {
        // The calculation chain has cells outside of any row, which the library does not read.
        if (rowOpen) {
            require(within == ParserState.ROW && ++cellsOfRow <= MOST_COLUMNS);
            require(columnOf(xml.getAttributeValue(null, "r")) <= MOST_COLUMNS);
            within = ParserState.CELL;
            String type = xml.getAttributeValue(null, "t");
            cellType = type == null ? "n" : type;
            value.setLength(0);
        }
    }

    private void endCell() throws FileRejectedException {
        if (rowOpen) {
            within = ParserState.ROW;
        }
        if (cellType.equals("s") && !value.isEmpty()) {
            try {
                highestText =
                        Math.max(highestText, Long.parseLong(value.toString().strip()));
            } catch (NumberFormatException noNumber) {
                throw new FileRejectedException(FileRejectionCode.BROKEN_WORKBOOK);
            }
        }
        value.setLength(0);
    }

    private void startFormula(XMLStreamReader xml) throws FileRejectedException {
        if (within == ParserState.CELL) {
            String type = xml.getAttributeValue(null, "t");
            require(++formulas <= MOST_FORMULAS);
            require(!"array".equals(type) || ++arrayFormulas <= MOST_ARRAY_FORMULAS);
            within = ParserState.FORMULA;
            sharedFormula = "shared".equals(type);
            formulaLength = 0;
        }
    }

    private static void require(boolean safe) throws FileRejectedException {
        if (!safe) {
            throw new FileRejectedException(FileRejectionCode.UNSAFE_WORKBOOK);
        }
    }

    /** Calculates a column number in the same way as the library, which accepts any character as a letter. */
    private static int columnOf(@Nullable String reference) {
        int column = 0;
        for (int at = 0; reference != null && at < reference.length() && column <= MOST_COLUMNS; at++) {
            char letter = reference.charAt(at);
            if (letter >= '0' && letter <= '9') {
                break;
            }
            column = letter == '$' ? column : column * 26 + Math.abs(Character.toUpperCase(letter) - 'A' + 1);
        }
        return column;
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
