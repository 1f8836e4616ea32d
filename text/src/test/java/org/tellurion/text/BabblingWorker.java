package org.tellurion.text;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** A worker that is ready and then says what no worker says. */
final class BabblingWorker {
  private BabblingWorker() {}

  public static void main(String[] arguments) throws IOException {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    out.writeInt(WorkerProtocol.READY);
    while (System.in.read() >= 0) {
      out.writeBytes("lorem ipsum dolor sit amet");
    }
  }
}
