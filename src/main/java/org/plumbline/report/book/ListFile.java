package org.plumbline.report.book;

import java.io.IOException;

/** A list that is written row by row; closing it ends the file and leaves the stream open. */
interface ListFile<R> extends AutoCloseable {

    void row(R row) throws IOException;

    @Override
    void close() throws IOException;
}
