package vn.bangvang.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;

/// A disk for the database on which files can grow only while there is room.
public final class FullDisk extends OfficePath {
  private static final AtomicLong ROOM = new AtomicLong();

  /// Whatever the database opens from now on lies on this disk.
  public static void insert() {
    leave(Long.MAX_VALUE);
    FilePath.register(new FullDisk());
  }

  public static void leave(long bytes) {
    ROOM.set(bytes);
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Limited(super.open(mode));
  }

  private static final class Limited extends FileBaseDefault {
    private final FileChannel file;

    Limited(FileChannel file) {
      this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
      long growth = Math.max(0, position + bytes.remaining() - file.size());
      if (ROOM.addAndGet(-growth) < 0) {
        ROOM.addAndGet(growth);
        throw new IOException("No space left on device");
      }
      return file.write(bytes, position);
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long position) throws IOException {
      return file.read(bytes, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
